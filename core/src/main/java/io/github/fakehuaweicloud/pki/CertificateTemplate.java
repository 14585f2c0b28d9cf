package io.github.fakehuaweicloud.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The one place that turns names, times and extensions into a signed certificate. */
final class CertificateTemplate {

  private static final BcX509ExtensionUtils IDENTIFIERS = new BcX509ExtensionUtils();

  private final X500Name issuer;
  private final X500Name subject;
  private final BigInteger serial;
  private final Instant notBefore;
  private final Instant notAfter;
  private final List<Extension> extensions = new ArrayList<>();
  private boolean withSubjectKeyIdentifier;

  CertificateTemplate(
      X500Name issuer, X500Name subject, BigInteger serial, Instant notBefore, Instant notAfter) {
    this.issuer = issuer;
    this.subject = subject;
    this.serial = serial;
    this.notBefore = notBefore;
    this.notAfter = notAfter;
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

  CertificateTemplate authorityKeyIdentifier(PublicKey authorityKey) {
    return extension(
        Extension.authorityKeyIdentifier,
        false,
        IDENTIFIERS.createAuthorityKeyIdentifier(info(authorityKey)));
  }

  CertificateTemplate subjectKeyIdentifier() {
    withSubjectKeyIdentifier = true;
    return this;
  }

  X509Certificate sign(PublicKey publicKey, KeyPair signer) {
    try {
      X509v3CertificateBuilder builder =
          new X509v3CertificateBuilder(
              issuer, serial, Date.from(notBefore), Date.from(notAfter), subject, info(publicKey));
      for (Extension extension : extensions) {
        builder.addExtension(extension);
      }
      if (withSubjectKeyIdentifier) {
        builder.addExtension(
            Extension.subjectKeyIdentifier,
            false,
            IDENTIFIERS.createSubjectKeyIdentifier(info(publicKey)));
      }
      ContentSigner contentSigner =
          new JcaContentSignerBuilder("SHA256withRSA").build(signer.getPrivate());
      return Pem.readCertificate(builder.build(contentSigner).getEncoded());
    } catch (OperatorCreationException | IOException | CertificateException e) {
      throw new IllegalStateException("Cannot sign a certificate for " + subject, e);
    }
  }

  private CertificateTemplate extension(
      ASN1ObjectIdentifier id, boolean critical, ASN1Encodable value) {
    try {
      extensions.add(Extension.create(id, critical, value));
    } catch (IOException e) {
      throw new IllegalStateException("Cannot encode the extension " + id, e);
    }
    return this;
  }

  private static SubjectPublicKeyInfo info(PublicKey key) {
    return SubjectPublicKeyInfo.getInstance(key.getEncoded());
  }
}
