package io.github.fakehuaweicloud.internal.pki;

import java.security.KeyPair;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Key pairs made of stored primes. To search a prime is what makes a key pair slow: 90 ms, and 200
 * in a JVM that has just started. Of n primes n(n-1)/2 pairs can be made, each in a fraction of a
 * millisecond. Which ones says a number that no other class loader of the JVM has; only once those
 * numbers are beyond the stored pairs are more primes searched, some 50 ms for hundreds of pairs.
 */
final class StoredKeyPairs implements KeyPairs {

  /** Keys must differ in all of a JVM, whatever server they are for, which is why it is static. */
  static final StoredKeyPairs SHARED =
      new StoredKeyPairs(StoredPrimes::read, JvmTickets::next, JvmTickets::start);

  private final Supplier<Primes> read;
  private final LongSupplier tickets;
  private final IntSupplier start;
  private PrimePairs pairs;

  /**
   * A source of its own.
   *
   * @param read reads the primes, when the first pair is asked for
   * @param tickets numbers from 0, none of which is given twice in this JVM
   * @param start which stored pair is the first; the same in all of this JVM
   */
  StoredKeyPairs(Supplier<Primes> read, LongSupplier tickets, IntSupplier start) {
    this.read = read;
    this.tickets = tickets;
    this.start = start;
  }

  @Override
  public KeyPair next() {
    return RsaKeyPair.of(nextPair());
  }

  private synchronized PrimePairs.Pair nextPair() {
    if (pairs == null) {
      pairs = new PrimePairs(read.get(), tickets, start.getAsInt());
    }
    return pairs.next();
  }
}
