package io.github.fakehuaweicloud.internal.kubernetes.tls;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/**
 * What a server proves itself with.
 *
 * @param authority that signed the certificate; clients are told that theirs should be of it, too
 */
public record ServerCredentials(
    PrivateKey key, X509Certificate certificate, X509Certificate authority) {

  @Override
  public String toString() {
    return "ServerCredentials[" + certificate.getSubjectX500Principal() + "]";
  }
}
