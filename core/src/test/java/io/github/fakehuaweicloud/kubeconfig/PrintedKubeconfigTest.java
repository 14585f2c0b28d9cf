package io.github.fakehuaweicloud.kubeconfig;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintedKubeconfigTest {

  private final Kubeconfig kubeconfig =
      Kubeconfig.builder()
          .cluster("c", "https://c", "the authority")
          .user("u", "the certificate", "the key")
          .build();

  @Test
  void holds_a_digest_in_place_of_the_client_key() {
    String key = kubeconfig.users().get(0).clientKeyData().orElseThrow();

    assertThat(kubeconfig.toString())
        .contains("https://c", "clientKeyData=Optional[<secret, sha256 ")
        .doesNotContain(key);
  }

  @Test
  void tells_two_keys_apart_and_one_key_the_same() {
    assertThat(user("one").toString())
        .isEqualTo(user("one").toString())
        .isNotEqualTo(user("other").toString());
  }

  private static KubeconfigUser user(String key) {
    return new KubeconfigUser("u", Optional.empty(), Optional.of(key));
  }
}
