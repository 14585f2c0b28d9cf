package io.github.fakehuaweicloud.internal.pki;

import java.security.KeyPair;

/**
 * A source of RSA-2048 key pairs with exponent 65537. Gives no pair twice and makes none in
 * advance. Thread-safe.
 */
public interface KeyPairs {

  KeyPair next();

  /**
   * Pairs made of the primes in this jar. They take a fraction of a millisecond each, and anybody
   * can know them. There is one source per JVM: no two authorities have the same key, even if they
   * are closed or belong to different class loaders.
   */
  static KeyPairs stored() {
    return StoredKeyPairs.SHARED;
  }

  /**
   * Pairs that nobody else can know. They take some 90 ms each, 200 ms in a JVM that has just
   * started.
   */
  static KeyPairs fresh() {
    return FreshKeyPairs.INSTANCE;
  }
}
