package io.github.fakehuaweicloud.internal.pki;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;

/** PEM text with a trailing newline. RSA private keys are written in PKCS#1, as Go does. */
public final class Pem {

  private static final String PKCS1 = "RSA PRIVATE KEY";
  private static final String PKCS8 = "PRIVATE KEY";
  private static final String EC_PARAMETERS = "EC PARAMETERS";
  private static final String SEC1 = "EC PRIVATE KEY";

  private static final AlgorithmIdentifier RSA =
      new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);

  private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

  private Pem() {}

  public static String write(X509Certificate certificate) {
    try {
      return writeCertificate(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("Cannot write a certificate", e);
    }
  }

  static String writeCertificate(byte[] encoded) {
    return write("CERTIFICATE", encoded);
  }

  /** Writes an RSA key. */
  public static String write(PrivateKey key) {
    return write(PKCS1, PrivateKeyInfo.getInstance(key.getEncoded()).getPrivateKey().getOctets());
  }

  /** Reads the first certificate of some PEM or DER bytes. */
  public static X509Certificate readCertificate(byte[] encoded) throws CertificateException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(encoded));
  }

  /** Reads all certificates of some PEM bytes. */
  public static List<X509Certificate> readCertificates(byte[] pem) throws CertificateException {
    return CertificateFactory.getInstance("X.509")
        .generateCertificates(new ByteArrayInputStream(pem))
        .stream()
        .map(X509Certificate.class::cast)
        .toList();
  }

  /**
   * Reads an unencrypted key: RSA in PKCS#1 or PKCS#8, or EC in SEC 1 or PKCS#8.
   *
   * @throws IOException if there is none; the message never quotes the text
   */
  public static PrivateKey readPrivateKey(String pem) throws IOException {
    try (PemReader reader = new PemReader(new StringReader(pem))) {
      PemObject object = reader.readPemObject();
      while (object != null && object.getType().equals(EC_PARAMETERS)) {
        object = reader.readPemObject();
      }
      if (object != null && object.getType().equals(PKCS1)) {
        return read(new PrivateKeyInfo(RSA, ASN1Sequence.getInstance(object.getContent())));
      }
      if (object != null && object.getType().equals(PKCS8)) {
        return read(PrivateKeyInfo.getInstance(object.getContent()));
      }
      if (object != null && object.getType().equals(SEC1)) {
        ECPrivateKey key = ECPrivateKey.getInstance(object.getContent());
        return read(
            new PrivateKeyInfo(
                new AlgorithmIdentifier(
                    X9ObjectIdentifiers.id_ecPublicKey, key.getParametersObject()),
                key));
      }
      throw new IOException("There is no unencrypted private key in the PEM text");
    } catch (GeneralSecurityException | IllegalArgumentException malformed) {
      throw new IOException("The private key in the PEM text is malformed");
    }
  }

  private static PrivateKey read(PrivateKeyInfo info) throws IOException, GeneralSecurityException {
    String algorithm =
        info.getPrivateKeyAlgorithm().getAlgorithm().equals(PKCSObjectIdentifiers.rsaEncryption)
            ? "RSA"
            : "EC";
    return KeyFactory.getInstance(algorithm)
        .generatePrivate(new PKCS8EncodedKeySpec(info.getEncoded()));
  }

  /** Not by BouncyCastle's writer, which takes a tenth of what a signature takes. */
  private static String write(String type, byte[] content) {
    return "-----BEGIN "
        + type
        + "-----\n"
        + LINES.encodeToString(content)
        + "\n-----END "
        + type
        + "-----\n";
  }
}
