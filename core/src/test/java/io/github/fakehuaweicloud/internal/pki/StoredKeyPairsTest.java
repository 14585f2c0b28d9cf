package io.github.fakehuaweicloud.internal.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoredKeyPairsTest {

  @Test
  void are_of_2048_bits_with_the_usual_exponent() {
    RSAPublicKey key = (RSAPublicKey) KeyPairs.stored().next().getPublic();

    assertThat(key.getModulus().bitLength()).isEqualTo(2048);
    assertThat(key.getPublicExponent()).isEqualTo(BigInteger.valueOf(65537));
  }

  @Test
  void sign_what_their_public_keys_verify() throws Exception {
    KeyPair pair = KeyPairs.stored().next();
    Signature signer = Signature.getInstance("SHA256withRSA");
    signer.initSign(pair.getPrivate());
    signer.update((byte) 1);
    Signature verifier = Signature.getInstance("SHA256withRSA");
    verifier.initVerify(pair.getPublic());
    verifier.update((byte) 1);

    assertThat(verifier.verify(signer.sign())).isTrue();
  }

  @Test
  void have_the_numbers_of_the_chinese_remainder_theorem_that_openssl_checks() {
    RSAPrivateCrtKey key = (RSAPrivateCrtKey) KeyPairs.stored().next().getPrivate();
    BigInteger p = key.getPrimeP();
    BigInteger q = key.getPrimeQ();

    assertThat(p.isProbablePrime(50)).isTrue();
    assertThat(q.isProbablePrime(50)).isTrue();
    assertThat(p).isGreaterThan(q);
    assertThat(key.getModulus()).isEqualTo(p.multiply(q));
    assertThat(key.getPrimeExponentP())
        .isEqualTo(key.getPrivateExponent().mod(p.subtract(BigInteger.ONE)));
    assertThat(key.getPrimeExponentQ())
        .isEqualTo(key.getPrivateExponent().mod(q.subtract(BigInteger.ONE)));
    assertThat(key.getCrtCoefficient().multiply(q).mod(p)).isEqualTo(BigInteger.ONE);
  }

  @Test
  void are_all_different_for_many_threads() {
    Set<PublicKey> keys = new HashSet<>();
    IntStream.range(0, 3000)
        .parallel()
        .mapToObj(i -> KeyPairs.stored().next().getPublic())
        .toList()
        .forEach(keys::add);

    assertThat(keys).hasSize(3000);
  }

  @Test
  void go_on_with_primes_that_are_searched_once_all_pairs_are_given() {
    Primes three =
        new Primes(List.of(StoredPrimes.read().get(0), StoredPrimes.read().get(1), prime(2)));
    AtomicLong tickets = new AtomicLong();
    KeyPairs pairs = new StoredKeyPairs(() -> three, tickets::getAndIncrement, () -> 1);

    assertThat(Stream.generate(pairs::next).limit(3 + 3 + 4 + 5).map(KeyPair::getPublic))
        .doesNotHaveDuplicates()
        .allMatch(key -> ((RSAPublicKey) key).getModulus().bitLength() == 2048);
    assertThat(three.count()).isEqualTo(6);
  }

  @Test
  void differ_for_whoever_shares_the_tickets() {
    AtomicLong tickets = new AtomicLong(32_000);
    KeyPairs one = new StoredKeyPairs(StoredPrimes::read, tickets::getAndIncrement, () -> 77);
    KeyPairs other = new StoredKeyPairs(StoredPrimes::read, tickets::getAndIncrement, () -> 77);

    // The last stored pairs, and then those with a prime that each has searched.
    assertThat(
            Stream.generate(() -> Stream.of(one.next().getPublic(), other.next().getPublic()))
                .limit(600)
                .flatMap(both -> both))
        .hasSize(1200)
        .doesNotHaveDuplicates();
  }

  @Test
  void begin_elsewhere_in_another_jvm() {
    KeyPairs one = new StoredKeyPairs(StoredPrimes::read, () -> 5, () -> 1);
    KeyPairs other = new StoredKeyPairs(StoredPrimes::read, () -> 5, () -> 1_000_000_000);

    assertThat(one.next().getPublic()).isNotEqualTo(other.next().getPublic());
  }

  @Test
  void are_not_read_before_one_is_asked_for() {
    AtomicInteger reads = new AtomicInteger();
    KeyPairs pairs =
        new StoredKeyPairs(
            () -> {
              reads.incrementAndGet();
              return StoredPrimes.read();
            },
            new AtomicLong()::getAndIncrement,
            () -> 0);
    assertThat(reads).hasValue(0);

    pairs.next();
    pairs.next();

    assertThat(reads).hasValue(1);
  }

  @Test
  void do_not_print_what_they_are_made_of() {
    assertThat(PrimePairs.Pair.of(prime(0), prime(1))).hasToString("Pair[]");
  }

  private static BigInteger prime(int index) {
    return StoredPrimes.read().get(index);
  }
}
