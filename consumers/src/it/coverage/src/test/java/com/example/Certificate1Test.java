package com.example;

class Certificate1Test extends CertificateTests {}
