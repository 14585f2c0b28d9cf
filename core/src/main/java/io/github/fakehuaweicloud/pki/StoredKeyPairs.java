package io.github.fakehuaweicloud.pki;

import java.security.KeyPair;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Key pairs made of stored primes. To search a prime is what makes a key pair slow: 90 ms, and 200
 * in a JVM that has just started. Of n primes n(n-1)/2 pairs can be made, each in a fraction of a
 * millisecond; only when all of them are given away are more primes searched.
 */
final class StoredKeyPairs implements KeyPairs {

  /** A cache of interchangeable values, which is why it may be static. */
  static final StoredKeyPairs SHARED =
      new StoredKeyPairs(StoredPrimes::read, JvmTickets.inAnOrderOfThisJvm());

  private final Supplier<Primes> read;
  private final LongSupplier tickets;
  private PrimePairs pairs;

  /**
   * A source of its own.
   *
   * @param read reads the primes, when the first pair is asked for
   * @param tickets numbers that say which pair is next
   */
  StoredKeyPairs(Supplier<Primes> read, LongSupplier tickets) {
    this.read = read;
    this.tickets = tickets;
  }

  @Override
  public KeyPair next() {
    return RsaKeyPair.of(nextPair());
  }

  private synchronized PrimePairs.Pair nextPair() {
    if (pairs == null) {
      pairs = new PrimePairs(read.get(), tickets);
    }
    return pairs.next();
  }
}
