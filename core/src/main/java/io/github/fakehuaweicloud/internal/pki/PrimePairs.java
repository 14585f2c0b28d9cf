package io.github.fakehuaweicloud.internal.pki;

import java.math.BigInteger;
import java.util.function.LongSupplier;

/**
 * Gives pairs of primes, none of them twice in a JVM. A ticket is the number of a stored pair, so
 * whoever has another ticket has another pair; once the tickets are beyond the stored pairs, each
 * pair has a prime that was searched here. Not for many threads.
 */
final class PrimePairs {

  private final Primes primes;
  private final LongSupplier tickets;
  private final long start;
  private final long stored;

  /** The partner that the latest prime is paired with next, once primes are searched. */
  private int partner;

  private boolean searching;

  /**
   * Pairs of some primes.
   *
   * @param primes the primes
   * @param tickets numbers from 0, none of which is given twice
   * @param start which stored pair is the first, 0 or more; the same for all who share the tickets
   */
  PrimePairs(Primes primes, LongSupplier tickets, int start) {
    this.primes = primes;
    this.tickets = tickets;
    this.start = start;
    this.stored = (long) primes.count() * (primes.count() - 1) / 2;
  }

  /** Two primes, the greater one first. */
  record Pair(BigInteger p, BigInteger q) {

    static Pair of(BigInteger one, BigInteger other) {
      return one.compareTo(other) > 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /** Prints none of them: they are what a private key is. */
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

  /** Pair number i(i-1)/2 + j, with j less than i, is that of the primes i and j. */
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
