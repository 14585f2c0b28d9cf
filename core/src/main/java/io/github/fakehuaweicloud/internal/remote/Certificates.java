package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.internal.pki.Pem;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;

/** Reads the certificates that the fake wrote. */
final class Certificates {

  private Certificates() {}

  static X509Certificate read(String pem) {
    try {
      return Pem.readCertificate(pem.getBytes(StandardCharsets.US_ASCII));
    } catch (CertificateException e) {
      throw new IllegalStateException("The fake sent a certificate that cannot be read", e);
    }
  }
}
