package com.example;

class ThreeTest extends Kept {}
