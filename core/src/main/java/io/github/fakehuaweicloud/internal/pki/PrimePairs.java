package io.github.fakehuaweicloud.internal.pki;

import java.math.BigInteger;
import java.util.function.LongSupplier;

/**
 * Gives pairs of primes, each only once in a JVM. A ticket is the number of a stored pair, so
 * different tickets give different pairs. Once the tickets exceed the stored pairs, each pair gets
 * a prime that was searched here. Not thread-safe.
 */
final class PrimePairs {

  private final Primes primes;
  private final LongSupplier tickets;
  private final long start;
  private final long stored;

  /** The index of the prime that the newest one was paired with last, once primes are searched. */
  private int partner;

  private boolean searching;

  /**
   * @param tickets numbers from 0, unique in this JVM
   * @param start number of the first stored pair; must be the same for all who share the tickets
   */
  PrimePairs(Primes primes, LongSupplier tickets, int start) {
    this.primes = primes;
    this.tickets = tickets;
    this.start = start;
    this.stored = (long) primes.count() * (primes.count() - 1) / 2;
  }

  record Pair(BigInteger p, BigInteger q) {

    static Pair of(BigInteger one, BigInteger other) {
      return one.compareTo(other) > 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /** Prints no prime: they are the private key. */
    @Override
    public String toString() {
      return "Pair[]";
    }
  }

  Pair next() {
    if (!searching) {
      long ticket = tickets.getAsLong();
      if (ticket < stored) {
        return storedPair((int) ((ticket + start) % stored));
      }
      searching = true;
    }
    return searchedPair();
  }

  /** Numbers the pairs so that pair i(i-1)/2 + j, with j less than i, has the primes i and j. */
  private Pair storedPair(int number) {
    int i = (int) ((1 + Math.sqrt(1 + 8.0 * number)) / 2);
    return Pair.of(primes.get(i), primes.get(number - i * (i - 1) / 2));
  }

  private Pair searchedPair() {
    if (partner == 0) {
      primes.add();
      partner = primes.count() - 1;
    }
    partner--;
    return Pair.of(primes.get(primes.count() - 1), primes.get(partner));
  }
}
