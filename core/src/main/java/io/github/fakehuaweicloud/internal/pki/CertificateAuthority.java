package io.github.fakehuaweicloud.internal.pki;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.util.IPAddress;

/**
 * A self-signed authority that issues client certificates. As observed on CCE: subject {@code O=CCE
 * Technologies, CN=CCE}, serial number 0, SHA-256 with RSA.
 *
 * <p>The comment extension is ours. It warns people who find the certificate in a trust store.
 */
public final class CertificateAuthority {

  private static final X500Name NAME = DistinguishedNames.authority("CCE Technologies", "CCE");

  private static final ASN1ObjectIdentifier COMMENT =
      new ASN1ObjectIdentifier("2.16.840.1.113730.1.13");

  private static final String FOR_TESTS_ONLY =
      "Fake Huawei Cloud, for tests only. Anybody may know the private key. Never trust it.";

  private static final int IDENTIFIES = KeyUsage.digitalSignature | KeyUsage.keyEncipherment;
  private static final int SIGNS_CERTIFICATES = IDENTIFIES | KeyUsage.keyCertSign;

  private final KeyPair keyPair;
  private final X509Certificate certificate;
  private final Duration life;

  private CertificateAuthority(KeyPair keyPair, X509Certificate certificate, Duration life) {
    this.keyPair = keyPair;
    this.certificate = certificate;
    this.life = life;
  }

  public static CertificateAuthority create(KeyPair keyPair, Instant notBefore, Instant notAfter) {
    return create(keyPair, notBefore, notAfter, Duration.between(notBefore, notAfter));
  }

  private static CertificateAuthority create(
      KeyPair keyPair, Instant notBefore, Instant notAfter, Duration life) {
    X509Certificate certificate =
        new CertificateTemplate(
                NAME, NAME, BigInteger.ZERO, notBefore, notAfter, keyPair.getPublic())
            .critical(Extension.keyUsage, new KeyUsage(SIGNS_CERTIFICATES))
            .critical(Extension.basicConstraints, new BasicConstraints(true))
            .with(COMMENT, new DERIA5String(FOR_TESTS_ONLY))
            .with(Extension.subjectKeyIdentifier, KeyIdentifiers.subject(keyPair.getPublic()))
            .sign(keyPair);
    return new CertificateAuthority(keyPair, certificate, life);
  }

  /**
   * The same authority, with the same key, whose certificate is valid for a moment, as long from
   * then on as it was made for, and until another moment; this one if its certificate is valid then
   * and until the other.
   */
  public CertificateAuthority validAt(Instant moment, Instant until) {
    Instant start = certificate.getNotBefore().toInstant();
    Instant end = certificate.getNotAfter().toInstant();
    return moment.isBefore(start) || moment.isAfter(end) || until.isAfter(end)
        ? create(
            keyPair,
            moment.isBefore(start) ? moment : start,
            Stream.of(moment.plus(life), until, end).max(Comparator.naturalOrder()).orElseThrow(),
            life)
        : this;
  }

  /**
   * Times are cut to seconds.
   *
   * @param purpose another than that of clients makes a certificate that servers refuse
   */
  public X509Certificate issueClientCertificate(
      PublicKey publicKey,
      ClientSubject client,
      KeyPurpose purpose,
      Instant notBefore,
      Instant notAfter) {
    X500Name subject = DistinguishedNames.client(client.organizations(), client.commonName());
    return leaf(subject, publicKey, purpose, notBefore, notAfter).sign(keyPair);
  }

  /**
   * For a server. Times are cut to seconds.
   *
   * @param hosts DNS names and IP addresses
   */
  public X509Certificate issueServerCertificate(
      PublicKey publicKey,
      String commonName,
      List<String> hosts,
      Instant notBefore,
      Instant notAfter) {
    X500Name subject = DistinguishedNames.authority("CCE Technologies", commonName);
    GeneralName[] names =
        hosts.stream().map(CertificateAuthority::name).toArray(GeneralName[]::new);
    return leaf(subject, publicKey, KeyPurpose.SERVER_AUTH, notBefore, notAfter)
        .with(Extension.subjectAlternativeName, new GeneralNames(names))
        .sign(keyPair);
  }

  private CertificateTemplate leaf(
      X500Name subject,
      PublicKey publicKey,
      KeyPurpose purpose,
      Instant notBefore,
      Instant notAfter) {
    return new CertificateTemplate(
            NAME, subject, SerialNumbers.next(), notBefore, notAfter, publicKey)
        .critical(Extension.keyUsage, new KeyUsage(IDENTIFIES))
        .with(Extension.extendedKeyUsage, purpose.only())
        .with(Extension.authorityKeyIdentifier, KeyIdentifiers.authority(keyPair.getPublic()));
  }

  private static GeneralName name(String host) {
    return new GeneralName(
        IPAddress.isValid(host) ? GeneralName.iPAddress : GeneralName.dNSName, host);
  }

  public X509Certificate certificate() {
    return certificate;
  }
}
