package io.github.fakehuaweicloud.pki;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Lends RSA-2048 key pairs. A pair takes some 90 ms of a core to make, a signature 1 ms, so the
 * pairs of a closed project come back here for the next one. A pair is lent to one borrower at a
 * time: projects that are alive together never share a key.
 */
public final class KeyPairStore {

  private static final KeyPairStore SHARED = new KeyPairStore();

  private static final int KEY_SIZE_BITS = 2048;

  private final Queue<KeyPair> idle = new ConcurrentLinkedQueue<>();

  /** A store without key pairs. */
  public KeyPairStore() {}

  /**
   * The store of this process. A cache of interchangeable values, which is why it may be static.
   *
   * @return always the same store
   */
  public static KeyPairStore shared() {
    return SHARED;
  }

  /**
   * Borrows a pair that nobody else holds, making one if none is idle.
   *
   * @return an RSA-2048 pair with exponent 65537
   */
  public KeyPair borrow() {
    KeyPair pair = idle.poll();
    return pair == null ? generate() : pair;
  }

  /**
   * Gives a pair back for the next borrower.
   *
   * @param pair a borrowed pair that will not be used any more
   */
  public void giveBack(KeyPair pair) {
    idle.add(pair);
  }

  private static KeyPair generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(KEY_SIZE_BITS);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has RSA key pairs", e);
    }
  }
}
