package io.github.fakehuaweicloud.internal.pki;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/** Distinct primes of 1,024 bits. Any two of them make an RSA-2048 key. Not thread-safe. */
final class Primes {

  private static final int BITS = 1024;

  private final SecureRandom random = new SecureRandom();
  private final List<BigInteger> known;

  Primes(List<BigInteger> known) {
    this.known = new ArrayList<>(known);
  }

  int count() {
    return known.size();
  }

  BigInteger get(int index) {
    return known.get(index);
  }

  /** Takes some 50 ms. */
  void add() {
    BigInteger found = search();
    while (known.contains(found) || !fits(found)) {
      found = search();
    }
    known.add(found);
  }

  private BigInteger search() {
    // With both upper bits set, every product has 2,048 bits.
    return new BigInteger(BITS, random).setBit(BITS - 1).setBit(BITS - 2).nextProbablePrime();
  }

  private static boolean fits(BigInteger prime) {
    return prime.bitLength() == BITS
        && prime.subtract(BigInteger.ONE).gcd(RsaKeyPair.EXPONENT).equals(BigInteger.ONE);
  }
}
