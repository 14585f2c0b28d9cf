package io.github.fakehuaweicloud.internal.pki;

import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/** Key identifiers (RFC 5280, section 4.2.1.2). */
final class KeyIdentifiers {

  private KeyIdentifiers() {}

  static SubjectKeyIdentifier subject(PublicKey key) {
    return utils().createSubjectKeyIdentifier(key);
  }

  static AuthorityKeyIdentifier authority(PublicKey key) {
    return utils().createAuthorityKeyIdentifier(key);
  }

  private static JcaX509ExtensionUtils utils() {
    try {
      return new JcaX509ExtensionUtils();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-1", e);
    }
  }
}
