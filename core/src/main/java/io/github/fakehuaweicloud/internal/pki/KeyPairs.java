package io.github.fakehuaweicloud.internal.pki;

import java.security.KeyPair;

/**
 * Where RSA-2048 key pairs come from. No source gives a pair twice, and none makes one before it is
 * asked for. Safe for use by many threads.
 */
public interface KeyPairs {

  /**
   * Gives a pair that nobody was given before.
   *
   * @return an RSA-2048 pair with exponent 65537
   */
  KeyPair next();

  /**
   * Pairs made of the primes in this jar: a fraction of a millisecond each, and public knowledge.
   * One source for the whole JVM: no two authorities in it have the same key, be they alive or
   * closed, and not even in two class loaders.
   *
   * @return always the same source
   */
  static KeyPairs stored() {
    return StoredKeyPairs.SHARED;
  }

  /**
   * Pairs that nobody else can know: some 90 ms each, 200 ms in a JVM that has just started.
   *
   * @return the source
   */
  static KeyPairs fresh() {
    return FreshKeyPairs.INSTANCE;
  }
}
