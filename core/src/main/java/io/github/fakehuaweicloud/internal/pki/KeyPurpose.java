package io.github.fakehuaweicloud.internal.pki;

import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/** The one purpose that a certificate's extended key usage allows (RFC 5280, 4.2.1.12). */
public enum KeyPurpose {
  CLIENT_AUTH,
  SERVER_AUTH;

  ExtendedKeyUsage only() {
    return new ExtendedKeyUsage(
        this == CLIENT_AUTH ? KeyPurposeId.id_kp_clientAuth : KeyPurposeId.id_kp_serverAuth);
  }
}
