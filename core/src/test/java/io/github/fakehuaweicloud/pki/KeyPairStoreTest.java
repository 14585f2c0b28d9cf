package io.github.fakehuaweicloud.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyPairStoreTest {

  private final KeyPairStore store = new KeyPairStore();

  @Test
  void lends_rsa_pairs_of_2048_bits() {
    RSAPublicKey key = (RSAPublicKey) store.borrow().getPublic();

    assertThat(key.getModulus().bitLength()).isEqualTo(2048);
    assertThat(key.getPublicExponent()).isEqualTo(BigInteger.valueOf(65537));
  }

  @Test
  void lends_no_pair_to_two_at_once() {
    KeyPair first = store.borrow();
    KeyPair second = store.borrow();

    assertThat(second.getPublic()).isNotEqualTo(first.getPublic());
  }

  @Test
  void lends_a_returned_pair_again_instead_of_making_one() {
    KeyPair pair = store.borrow();
    store.giveBack(pair);

    assertThat(store.borrow()).isSameAs(pair);
  }

  @Test
  void lends_a_returned_pair_only_once() {
    KeyPair pair = store.borrow();
    store.giveBack(pair);

    assertThat(List.of(store.borrow(), store.borrow())).containsOnlyOnce(pair);
  }

  @Test
  void lends_each_idle_pair_to_one_of_many_threads() {
    Set<KeyPair> idle = identities(IntStream.range(0, 4).mapToObj(i -> store.borrow()).toList());
    idle.forEach(store::giveBack);

    List<KeyPair> lent = IntStream.range(0, 4).parallel().mapToObj(i -> store.borrow()).toList();

    assertThat(identities(lent)).hasSize(4).containsExactlyInAnyOrderElementsOf(idle);
  }

  @Test
  void is_one_for_the_whole_process() {
    assertThat(KeyPairStore.shared()).isSameAs(KeyPairStore.shared());
  }

  private static Set<KeyPair> identities(List<KeyPair> pairs) {
    Set<KeyPair> identities = Collections.newSetFromMap(new IdentityHashMap<>());
    identities.addAll(pairs);
    return identities;
  }
}
