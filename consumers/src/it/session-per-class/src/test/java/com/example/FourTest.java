package com.example;

class FourTest extends Kept {}
