package io.github.fakehuaweicloud.internal.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/** Turns names, times and extensions into a signed certificate. */
final class CertificateTemplate {

  private final X509v3CertificateBuilder certificate;
  private final X500Name subject;

  CertificateTemplate(
      X500Name issuer,
      X500Name subject,
      BigInteger serial,
      Instant notBefore,
      Instant notAfter,
      PublicKey key) {
    this.subject = subject;
    this.certificate =
        new X509v3CertificateBuilder(
            issuer,
            serial,
            Date.from(notBefore),
            Date.from(notAfter),
            subject,
            SubjectPublicKeyInfo.getInstance(key.getEncoded()));
  }

  CertificateTemplate critical(ASN1ObjectIdentifier extension, ASN1Encodable value) {
    return extension(extension, true, value);
  }

  CertificateTemplate with(ASN1ObjectIdentifier extension, ASN1Encodable value) {
    return extension(extension, false, value);
  }

  X509Certificate sign(KeyPair signer) {
    try {
      return Pem.readCertificate(certificate.build(Sha256WithRsa.by(signer)).getEncoded());
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("Cannot sign a certificate for " + subject, e);
    }
  }

  private CertificateTemplate extension(
      ASN1ObjectIdentifier id, boolean critical, ASN1Encodable value) {
    try {
      certificate.addExtension(id, critical, value);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot encode the extension " + id, e);
    }
    return this;
  }
}
