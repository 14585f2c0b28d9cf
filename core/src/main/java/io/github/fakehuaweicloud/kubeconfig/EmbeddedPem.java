package io.github.fakehuaweicloud.kubeconfig;

import io.github.fakehuaweicloud.internal.pki.Pem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** The {@code *-data} fields: PEM text as base64 on one line. */
final class EmbeddedPem {

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

  private static byte[] decode(String field, String data) {
    try {
      return Base64.getMimeDecoder().decode(data);
    } catch (IllegalArgumentException e) {
      throw new KubeconfigFormatException(field + ": expected base64, but it is not");
    }
  }
}
