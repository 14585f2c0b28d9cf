package io.github.fakehuaweicloud.benchmarks.steady;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;

/** The unit of what a certificate costs: one SHA256withRSA signature by a key of 2048 bits. */
public final class Signer {

  private final byte[] content = new byte[1_000];
  private final PrivateKey key;

  public Signer() throws GeneralSecurityException {
    KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
    keys.initialize(2048);
    this.key = keys.generateKeyPair().getPrivate();
  }

  /** Signs once. */
  public byte[] sign() throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(key);
    signature.update(content);
    return signature.sign();
  }
}
