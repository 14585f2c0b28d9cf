package io.github.fakehuaweicloud.internal.pki;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
 * A self-signed authority that issues certificates. As observed on CCE: subject {@code O=CCE
 * Technologies, CN=CCE}, serial number 0, SHA-256 with RSA.
 *
 * <p>The comment extension is ours. It warns people who find the certificate in a trust store.
 */
public final class CertificateAuthority {

  private static final String CCE = "CCE Technologies";

  private static final ASN1ObjectIdentifier COMMENT =
      new ASN1ObjectIdentifier("2.16.840.1.113730.1.13");

  private static final String FOR_TESTS_ONLY =
      "Fake Huawei Cloud, for tests only. Anybody may know the private key. Never trust it.";

  private static final int IDENTIFIES = KeyUsage.digitalSignature | KeyUsage.keyEncipherment;
  private static final int SIGNS_CERTIFICATES = IDENTIFIES | KeyUsage.keyCertSign;

  private final String organization;
  private final X500Name name;
  private final BigInteger serialNumber;
  private final KeyPair keyPair;
  private final Instant notBefore;
  private final SignedCertificate certificate;
  private final Duration life;

  private CertificateAuthority(
      String organization,
      X500Name name,
      BigInteger serialNumber,
      KeyPair keyPair,
      Instant notBefore,
      SignedCertificate certificate,
      Duration life) {
    this.organization = organization;
    this.name = name;
    this.serialNumber = serialNumber;
    this.keyPair = keyPair;
    this.notBefore = notBefore;
    this.certificate = certificate;
    this.life = life;
  }

  /** One as clusters have it. */
  public static CertificateAuthority create(KeyPair keyPair, Instant notBefore, Instant notAfter) {
    return create(CCE, "CCE", BigInteger.ZERO, keyPair, notBefore, notAfter);
  }

  /** One of another name, by which it is found among others in a trust store. */
  public static CertificateAuthority named(
      String organization,
      String commonName,
      KeyPair keyPair,
      Instant notBefore,
      Instant notAfter) {
    return create(organization, commonName, SerialNumbers.next(), keyPair, notBefore, notAfter);
  }

  private static CertificateAuthority create(
      String organization,
      String commonName,
      BigInteger serialNumber,
      KeyPair keyPair,
      Instant notBefore,
      Instant notAfter) {
    return create(
        organization,
        DistinguishedNames.authority(organization, commonName),
        serialNumber,
        keyPair,
        notBefore,
        notAfter,
        Duration.between(notBefore, notAfter));
  }

  private static CertificateAuthority create(
      String organization,
      X500Name name,
      BigInteger serialNumber,
      KeyPair keyPair,
      Instant notBefore,
      Instant notAfter,
      Duration life) {
    SignedCertificate certificate =
        new CertificateTemplate(name, name, serialNumber, notBefore, notAfter, keyPair.getPublic())
            .critical(Extension.keyUsage, new KeyUsage(SIGNS_CERTIFICATES))
            .critical(Extension.basicConstraints, new BasicConstraints(true))
            .with(COMMENT, new DERIA5String(FOR_TESTS_ONLY))
            .with(Extension.subjectKeyIdentifier, KeyIdentifiers.subject(keyPair.getPublic()))
            .sign(keyPair);
    return new CertificateAuthority(
        organization,
        name,
        serialNumber,
        keyPair,
        notBefore.truncatedTo(ChronoUnit.SECONDS),
        certificate,
        life);
  }

  /**
   * The same authority, with the same key, whose certificate is valid for a moment, as long from
   * then on as it was made for, and until another moment; this one if its certificate is valid then
   * and until the other.
   */
  public CertificateAuthority validAt(Instant moment, Instant until) {
    Instant end = certificate.notAfter();
    return moment.isBefore(notBefore) || moment.isAfter(end) || until.isAfter(end)
        ? create(
            organization,
            name,
            serialNumber,
            keyPair,
            moment.isBefore(notBefore) ? moment : notBefore,
            Stream.of(moment.plus(life), until, end).max(Comparator.naturalOrder()).orElseThrow(),
            life)
        : this;
  }

  /**
   * Times are cut to seconds.
   *
   * @param purpose another than that of clients makes a certificate that servers refuse
   */
  public SignedCertificate issueClientCertificate(
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
    X500Name subject = DistinguishedNames.authority(organization, commonName);
    GeneralName[] names =
        hosts.stream().map(CertificateAuthority::name).toArray(GeneralName[]::new);
    return leaf(subject, publicKey, KeyPurpose.SERVER_AUTH, notBefore, notAfter)
        .with(Extension.subjectAlternativeName, new GeneralNames(names))
        .sign(keyPair)
        .read();
  }

  private CertificateTemplate leaf(
      X500Name subject,
      PublicKey publicKey,
      KeyPurpose purpose,
      Instant notBefore,
      Instant notAfter) {
    return new CertificateTemplate(
            name, subject, SerialNumbers.next(), notBefore, notAfter, publicKey)
        .critical(Extension.keyUsage, new KeyUsage(IDENTIFIES))
        .with(Extension.extendedKeyUsage, purpose.only())
        .with(Extension.authorityKeyIdentifier, KeyIdentifiers.authority(keyPair.getPublic()));
  }

  private static GeneralName name(String host) {
    return new GeneralName(
        IPAddress.isValid(host) ? GeneralName.iPAddress : GeneralName.dNSName, host);
  }

  public X509Certificate certificate() {
    return certificate.read();
  }

  public String pem() {
    return certificate.pem();
  }
}
