package io.github.fakehuaweicloud.internal.pki;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;

/** Who signed a certificate. */
public final class Signatures {

  private Signatures() {}

  public static boolean isSignedBy(X509Certificate certificate, X509Certificate authority) {
    return certificate.getIssuerX500Principal().equals(authority.getSubjectX500Principal())
        && verifies(certificate, authority.getPublicKey());
  }

  public static boolean isSelfSigned(X509Certificate certificate) {
    return verifies(certificate, certificate.getPublicKey());
  }

  private static boolean verifies(X509Certificate certificate, PublicKey key) {
    try {
      certificate.verify(key);
      return true;
    } catch (GeneralSecurityException | IllegalArgumentException otherKey) {
      return false;
    }
  }
}
