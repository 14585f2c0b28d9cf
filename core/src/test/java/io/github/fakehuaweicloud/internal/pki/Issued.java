package io.github.fakehuaweicloud.internal.pki;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** An authority and a client certificate of it, issued anew in every run. */
final class Issued {

  static final ClientSubject CLIENT =
      new ClientSubject(
          "0123456789abcdef0123456789abcdef",
          List.of("system:masters", "fedcba9876543210fedcba9876543210"));

  static final KeyPair AUTHORITY_KEY = KeyPairs.stored().next();
  static final KeyPair CLIENT_KEY = KeyPairs.stored().next();

  static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private Issued() {}

  static CertificateAuthority authority() {
    return authority(NOW, NOW.plus(7305, ChronoUnit.DAYS));
  }

  static CertificateAuthority authority(Instant notBefore, Instant notAfter) {
    return CertificateAuthority.create(AUTHORITY_KEY, notBefore, notAfter);
  }

  static X509Certificate client(CertificateAuthority authority) {
    return client(authority, NOW, NOW.plus(30, ChronoUnit.DAYS));
  }

  static X509Certificate client(
      CertificateAuthority authority, Instant notBefore, Instant notAfter) {
    return authority
        .issueClientCertificate(
            CLIENT_KEY.getPublic(), CLIENT, KeyPurpose.CLIENT_AUTH, notBefore, notAfter)
        .read();
  }
}
