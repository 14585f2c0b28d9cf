package io.github.fakehuaweicloud.kubeconfig;

import io.github.fakehuaweicloud.internal.pki.Pem;
import io.github.fakehuaweicloud.internal.text.Secrets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The {@code *-data} fields: PEM text as base64 on one line. */
final class EmbeddedPem {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private EmbeddedPem() {}

  static String encode(String pem) {
    return Base64.getEncoder().encodeToString(pem.getBytes(StandardCharsets.UTF_8));
  }

  // No causes, on purpose: some quote the bytes that they could not read.

  static X509Certificate certificate(String field, String data) {
    try {
      return Pem.readCertificate(decode(field, data));
    } catch (CertificateException e) {
      throw new KubeconfigFormatException(
          field + ": expected base64 of a PEM certificate, but there is no certificate in it");
    }
  }

  static PrivateKey privateKey(String field, String data) {
    try {
      return Pem.readPrivateKey(new String(decode(field, data), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new KubeconfigFormatException(
          field + ": expected base64 of a PEM private key, but there is no private key in it");
    }
  }

  /**
   * Masks data unless they are certificates and nothing else: somebody may have swapped them with
   * the key, or have a file with both.
   */
  static String maskUnlessCertificates(String data) {
    try {
      String pem =
          new String(Base64.getDecoder().decode(withoutSpace(data)), StandardCharsets.UTF_8);
      return withoutSpace(pem).equals(withoutSpace(certificatesOf(pem)))
          ? data
          : Secrets.mask(data);
    } catch (CertificateException | RuntimeException e) {
      // A security provider of the user's may read them, and toString must not throw.
      return Secrets.mask(data);
    }
  }

  private static String certificatesOf(String pem) throws CertificateException {
    return Pem.readCertificates(pem.getBytes(StandardCharsets.UTF_8)).stream()
        .map(Pem::write)
        .collect(Collectors.joining());
  }

  private static String withoutSpace(String text) {
    return SPACE.matcher(text).replaceAll("");
  }

  private static byte[] decode(String field, String data) {
    try {
      return Base64.getMimeDecoder().decode(data);
    } catch (IllegalArgumentException e) {
      throw new KubeconfigFormatException(field + ": expected base64, but it is not");
    }
  }
}
