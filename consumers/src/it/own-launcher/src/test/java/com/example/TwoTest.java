package com.example;

class TwoTest extends Kept {}
