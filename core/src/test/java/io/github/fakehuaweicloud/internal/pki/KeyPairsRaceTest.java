package io.github.fakehuaweicloud.internal.pki;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.testkit.Race;
import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class KeyPairsRaceTest {

  /** Fifteen pairs: more are taken, so that they run out while several threads take them. */
  private static final List<BigInteger> SIX_PRIMES = sixStoredPrimes();

  @Test
  void no_pair_is_given_twice_to_several_threads_and_several_class_loaders() {
    Race.often(
        () -> {
          AtomicLong tickets = new AtomicLong();
          // Two class loaders share the tickets and where the pairs begin, and nothing else.
          KeyPairs one = pairs(tickets);
          KeyPairs other = pairs(tickets);
          Set<BigInteger> given = ConcurrentHashMap.newKeySet();
          return Race.round(
              () -> assertThat(given).hasSize(12),
              () -> take(4, one, given),
              () -> take(4, one, given),
              () -> take(4, other, given));
        });
  }

  private static KeyPairs pairs(AtomicLong tickets) {
    return new StoredKeyPairs(() -> new Primes(SIX_PRIMES), tickets::getAndIncrement, () -> 7);
  }

  private static void take(int count, KeyPairs pairs, Set<BigInteger> given) {
    for (int i = 0; i < count; i++) {
      given.add(((RSAPublicKey) pairs.next().getPublic()).getModulus());
    }
  }

  private static List<BigInteger> sixStoredPrimes() {
    Primes stored = StoredPrimes.read();
    return List.of(0, 1, 2, 3, 4, 5).stream().map(stored::get).toList();
  }
}
