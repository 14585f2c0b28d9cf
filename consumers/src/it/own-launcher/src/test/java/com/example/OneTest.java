package com.example;

class OneTest extends Kept {}
