package io.github.fakehuaweicloud.pki;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.function.LongSupplier;

/** Gives every pair of some primes once; then searches more primes. Not for many threads. */
final class PrimePairs {

  private final Primes primes;
  private final LongSupplier tickets;
  private final int stored;
  private final BitSet given = new BitSet();

  /** The partner that the latest prime is paired with next, once the stored pairs are given. */
  private int partner;

  PrimePairs(Primes primes, LongSupplier tickets) {
    this.primes = primes;
    this.tickets = tickets;
    this.stored = primes.count() * (primes.count() - 1) / 2;
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
    return given.cardinality() < stored ? nextStored() : nextSearched();
  }

  private Pair nextStored() {
    int number = (int) Math.floorMod(tickets.getAsLong(), (long) stored);
    int free = given.nextClearBit(number);
    int index = free < stored ? free : given.nextClearBit(0);
    given.set(index);
    // Pair number i(i-1)/2 + j, with j < i, is that of the primes i and j.
    int i = (int) ((1 + Math.sqrt(1 + 8.0 * index)) / 2);
    return Pair.of(primes.get(i), primes.get(index - i * (i - 1) / 2));
  }

  private Pair nextSearched() {
    if (partner == 0) {
      primes.add();
      partner = primes.count() - 1;
    }
    partner--;
    return Pair.of(primes.get(primes.count() - 1), primes.get(partner));
  }
}
