package com.example;

class Certificate3Test extends CertificateTests {}
