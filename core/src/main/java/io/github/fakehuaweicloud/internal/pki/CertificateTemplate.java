package io.github.fakehuaweicloud.internal.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/** Turns names, times and extensions into a signed certificate. */
final class CertificateTemplate {

  /** BouncyCastle's own way to write a time makes a date format for each. */
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'");

  private final X509v3CertificateBuilder certificate;
  private final X500Name subject;
  private final BigInteger serial;
  private final Instant notAfter;

  CertificateTemplate(
      X500Name issuer,
      X500Name subject,
      BigInteger serial,
      Instant notBefore,
      Instant notAfter,
      PublicKey key) {
    this.subject = subject;
    this.serial = serial;
    this.notAfter = notAfter.truncatedTo(ChronoUnit.SECONDS);
    this.certificate =
        new X509v3CertificateBuilder(
            issuer,
            serial,
            time(notBefore),
            time(notAfter),
            subject,
            SubjectPublicKeyInfo.getInstance(key.getEncoded()));
  }

  CertificateTemplate critical(ASN1ObjectIdentifier extension, ASN1Encodable value) {
    return extension(extension, true, value);
  }

  CertificateTemplate with(ASN1ObjectIdentifier extension, ASN1Encodable value) {
    return extension(extension, false, value);
  }

  SignedCertificate sign(KeyPair signer) {
    try {
      return new SignedCertificate(
          serial, notAfter, certificate.build(Sha256WithRsa.by(signer)).getEncoded());
    } catch (IOException e) {
      throw new IllegalStateException("Cannot sign a certificate for " + subject, e);
    }
  }

  /**
   * Two digits of the year until 2049 (RFC 5280, section 4.1.2.5). Encoded here, because
   * BouncyCastle reads each text that it is given by a date format made for it.
   */
  private static Time time(Instant instant) {
    OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
    boolean isShort = time.getYear() >= 1950 && time.getYear() < 2050;
    byte[] text = TIME.format(time).substring(isShort ? 2 : 0).getBytes(StandardCharsets.US_ASCII);
    byte[] encoded = new byte[2 + text.length];
    encoded[0] = (byte) (isShort ? BERTags.UTC_TIME : BERTags.GENERALIZED_TIME);
    encoded[1] = (byte) text.length;
    System.arraycopy(text, 0, encoded, 2, text.length);
    try {
      return Time.getInstance(ASN1Primitive.fromByteArray(encoded));
    } catch (IOException e) {
      throw new IllegalStateException("Cannot encode the time " + instant, e);
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
