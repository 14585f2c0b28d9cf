package io.github.fakehuaweicloud.internal.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StoredPrimesTest {

  private static final int CERTAIN_ENOUGH = 20;

  private final Primes primes = StoredPrimes.read();
  private final List<BigInteger> all =
      IntStream.range(0, primes.count()).mapToObj(primes::get).toList();

  @Test
  void are_enough_for_the_keys_of_sixteen_thousand_clusters() {
    assertThat(all).hasSize(256).doesNotHaveDuplicates();
  }

  @Test
  @Tag("slow")
  void are_primes() {
    assertThat(all).allMatch(prime -> prime.isProbablePrime(CERTAIN_ENOUGH));
  }

  @Test
  void have_products_of_2048_bits() {
    assertThat(all).allMatch(prime -> prime.bitLength() == 1024 && prime.testBit(1022));
  }

  @Test
  void fit_the_exponent() {
    assertThat(all)
        .allMatch(
            prime ->
                prime.subtract(BigInteger.ONE).gcd(RsaKeyPair.EXPONENT).equals(BigInteger.ONE));
  }
}
