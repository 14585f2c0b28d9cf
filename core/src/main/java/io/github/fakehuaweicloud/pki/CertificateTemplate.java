package io.github.fakehuaweicloud.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;

/**
 * The one place that turns names, times and extensions into a signed certificate. Made of the
 * structures in BouncyCastle's provider jar alone: a second BouncyCastle jar would have to be of
 * the same version as whatever provider jar a user brings.
 */
final class CertificateTemplate {

  private static final AlgorithmIdentifier SHA256_WITH_RSA =
      new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);

  private final V3TBSCertificateGenerator certificate = new V3TBSCertificateGenerator();
  private final ExtensionsGenerator extensions = new ExtensionsGenerator();
  private final X500Name subject;

  CertificateTemplate(
      X500Name issuer, X500Name subject, BigInteger serial, Instant notBefore, Instant notAfter) {
    this.subject = subject;
    certificate.setIssuer(issuer);
    certificate.setSubject(subject);
    certificate.setSerialNumber(new ASN1Integer(serial));
    certificate.setStartDate(new Time(Date.from(notBefore)));
    certificate.setEndDate(new Time(Date.from(notAfter)));
    certificate.setSignature(SHA256_WITH_RSA);
  }

  CertificateTemplate keyUsage(int usage) {
    return extension(Extension.keyUsage, true, new KeyUsage(usage));
  }

  CertificateTemplate basicConstraints(BasicConstraints constraints) {
    return extension(Extension.basicConstraints, true, constraints);
  }

  CertificateTemplate extendedKeyUsage(ExtendedKeyUsage usage) {
    return extension(Extension.extendedKeyUsage, false, usage);
  }

  CertificateTemplate subjectKeyIdentifier(PublicKey key) {
    return extension(
        Extension.subjectKeyIdentifier, false, new SubjectKeyIdentifier(identifier(key)));
  }

  CertificateTemplate authorityKeyIdentifier(PublicKey key) {
    return extension(
        Extension.authorityKeyIdentifier, false, new AuthorityKeyIdentifier(identifier(key)));
  }

  X509Certificate sign(PublicKey publicKey, KeyPair signer) {
    try {
      certificate.setSubjectPublicKeyInfo(info(publicKey));
      certificate.setExtensions(extensions.generate());
      TBSCertificate toBeSigned = certificate.generateTBSCertificate();
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(signer.getPrivate());
      signature.update(toBeSigned.getEncoded(ASN1Encoding.DER));
      ASN1Encodable[] signed = {toBeSigned, SHA256_WITH_RSA, new DERBitString(signature.sign())};
      return Pem.readCertificate(new DERSequence(signed).getEncoded(ASN1Encoding.DER));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("Cannot sign a certificate for " + subject, e);
    }
  }

  private CertificateTemplate extension(
      ASN1ObjectIdentifier id, boolean critical, ASN1Encodable value) {
    try {
      extensions.addExtension(id, critical, value);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot encode the extension " + id, e);
    }
    return this;
  }

  /** RFC 5280, section 4.2.1.2, method 1. */
  private static byte[] identifier(PublicKey key) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(info(key).getPublicKeyData().getBytes());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has SHA-1", e);
    }
  }

  private static SubjectPublicKeyInfo info(PublicKey key) {
    return SubjectPublicKeyInfo.getInstance(key.getEncoded());
  }
}
