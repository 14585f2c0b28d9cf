package io.github.fakehuaweicloud.internal.pki;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

final class FreshKeyPairs implements KeyPairs {

  static final FreshKeyPairs INSTANCE = new FreshKeyPairs();

  private static final int KEY_SIZE_BITS = 2048;

  private FreshKeyPairs() {}

  @Override
  public KeyPair next() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(KEY_SIZE_BITS);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has RSA key pairs", e);
    }
  }
}
