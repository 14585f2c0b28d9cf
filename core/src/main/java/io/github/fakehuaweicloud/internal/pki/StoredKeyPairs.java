package io.github.fakehuaweicloud.internal.pki;

import java.security.KeyPair;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Key pairs made of stored primes. Searching primes is what makes a key pair slow: 90 ms, and 200
 * ms in a JVM that has just started. Of n primes n(n-1)/2 pairs can be made, each in a fraction of
 * a millisecond. A ticket that is unique in the JVM selects the pair. Only when the stored pairs
 * are used up are more primes searched, some 50 ms for hundreds of pairs.
 */
final class StoredKeyPairs implements KeyPairs {

  /** Static, because keys must differ in the whole JVM, whatever server they are for. */
  static final StoredKeyPairs SHARED =
      new StoredKeyPairs(StoredPrimes::read, JvmTickets::next, JvmTickets::start);

  private final Supplier<Primes> read;
  private final LongSupplier tickets;
  private final IntSupplier start;
  private PrimePairs pairs;

  /**
   * @param read called when the first pair is asked for
   * @param tickets numbers from 0, unique in this JVM
   * @param start number of the first stored pair; the same everywhere in this JVM
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
