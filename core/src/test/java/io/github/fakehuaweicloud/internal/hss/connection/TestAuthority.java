package io.github.fakehuaweicloud.internal.hss.connection;

import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority of a test's own, and certificates that it signs now. */
final class TestAuthority {

  final KeyPair keyPair = KeyPairs.stored().next();
  final X509Certificate certificate;
  private final X500Name name;

  TestAuthority(String commonName) {
    name = new X500Name("CN=" + commonName);
    certificate = sign(name, keyPair, Instant.now().plus(1, ChronoUnit.DAYS), true);
  }

  /** {@return a certificate for a server at these DNS names or IP addresses} */
  X509Certificate server(KeyPair key, Instant end, GeneralName... names) {
    return sign(new X500Name("CN=server"), key, end, false, names);
  }

  X509Certificate client(KeyPair key) {
    return sign(
        new X500Name("O=system:masters,CN=tester"),
        key,
        Instant.now().plus(1, ChronoUnit.DAYS),
        false);
  }

  private X509Certificate sign(
      X500Name subject, KeyPair key, Instant end, boolean isAuthority, GeneralName... names) {
    try {
      X509v3CertificateBuilder builder =
          new X509v3CertificateBuilder(
              name,
              BigInteger.valueOf(System.nanoTime()),
              Date.from(end.minus(2, ChronoUnit.DAYS)),
              Date.from(end),
              subject,
              SubjectPublicKeyInfo.getInstance(key.getPublic().getEncoded()));
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority));
      if (names.length > 0) {
        builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(names));
      }
      byte[] encoded =
          builder
              .build(new JcaContentSignerBuilder("SHA256withRSA").build(keyPair.getPrivate()))
              .getEncoded();
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(encoded));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
