package com.example;

class Certificate2Test extends CertificateTests {}
