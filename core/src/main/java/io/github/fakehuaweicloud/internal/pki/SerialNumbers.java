package io.github.fakehuaweicloud.internal.pki;

import java.math.BigInteger;
import java.security.SecureRandom;

/** Positive, random, 64 bits, as observed on CCE. */
final class SerialNumbers {

  private static final SecureRandom RANDOM = new SecureRandom();

  private SerialNumbers() {}

  static BigInteger next() {
    BigInteger serial = new BigInteger(64, RANDOM);
    return serial.signum() == 0 ? BigInteger.ONE : serial;
  }
}
