package io.github.fakehuaweicloud.pki;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;

/** PEM text with a trailing newline; RSA private keys in PKCS#1, as Go tooling prints them. */
public final class Pem {

  private Pem() {}

  /**
   * Writes a certificate or private key.
   *
   * @param object an {@link X509Certificate} or {@link PrivateKey}
   * @return the PEM text, ending with a newline
   */
  public static String write(Object object) {
    StringWriter text = new StringWriter();
    try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
      writer.writeObject(object);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot write PEM", e);
    }
    return text.toString();
  }

  /**
   * Reads the first certificate of some PEM or DER bytes.
   *
   * @param encoded the bytes
   * @return the certificate
   * @throws CertificateException if they hold none
   */
  public static X509Certificate readCertificate(byte[] encoded) throws CertificateException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(encoded));
  }

  /**
   * Reads a private key in PKCS#1 or PKCS#8.
   *
   * @param pem the PEM text
   * @return the key
   * @throws IOException if the text holds none; the message never quotes the text
   */
  public static PrivateKey readPrivateKey(String pem) throws IOException {
    try (PEMParser parser = new PEMParser(new StringReader(pem))) {
      Object object = parser.readObject();
      JcaPEMKeyConverter converter = new JcaPEMKeyConverter();
      if (object instanceof PEMKeyPair pair) {
        return converter.getPrivateKey(pair.getPrivateKeyInfo());
      }
      if (object instanceof PrivateKeyInfo info) {
        return converter.getPrivateKey(info);
      }
      throw new IOException("There is no private key in the PEM text");
    }
  }
}
