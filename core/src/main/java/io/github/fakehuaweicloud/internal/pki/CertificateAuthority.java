package io.github.fakehuaweicloud.internal.pki;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * A self-signed authority that issues client certificates. As observed on CCE: subject {@code O=CCE
 * Technologies, CN=CCE}, serial number 0, SHA-256 with RSA, and no certificate outlives the
 * authority.
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

  private CertificateAuthority(KeyPair keyPair, X509Certificate certificate) {
    this.keyPair = keyPair;
    this.certificate = certificate;
  }

  public static CertificateAuthority create(KeyPair keyPair, Instant notBefore, Instant notAfter) {
    X509Certificate certificate =
        new CertificateTemplate(
                NAME, NAME, BigInteger.ZERO, notBefore, notAfter, keyPair.getPublic())
            .critical(Extension.keyUsage, new KeyUsage(SIGNS_CERTIFICATES))
            .critical(Extension.basicConstraints, new BasicConstraints(true))
            .with(COMMENT, new DERIA5String(FOR_TESTS_ONLY))
            .with(Extension.subjectKeyIdentifier, KeyIdentifiers.subject(keyPair.getPublic()))
            .sign(keyPair);
    return new CertificateAuthority(keyPair, certificate);
  }

  /** Ends no later than the authority itself. Times are cut to seconds. */
  public X509Certificate issueClientCertificate(
      PublicKey publicKey, ClientSubject client, Instant notBefore, Instant notAfter) {
    Instant end = certificate.getNotAfter().toInstant();
    return new CertificateTemplate(
            NAME,
            DistinguishedNames.client(client.organizations(), client.commonName()),
            SerialNumbers.next(),
            notBefore,
            notAfter.isAfter(end) ? end : notAfter,
            publicKey)
        .critical(Extension.keyUsage, new KeyUsage(IDENTIFIES))
        .with(Extension.extendedKeyUsage, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth))
        .with(Extension.authorityKeyIdentifier, KeyIdentifiers.authority(keyPair.getPublic()))
        .sign(keyPair);
  }

  public X509Certificate certificate() {
    return certificate;
  }
}
