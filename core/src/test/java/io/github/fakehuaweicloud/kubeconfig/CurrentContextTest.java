package io.github.fakehuaweicloud.kubeconfig;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CurrentContextTest {

  private static KubeconfigBuilder twoOfEach() {
    return Kubeconfig.builder()
        .cluster("c1", "https://1", "authority")
        .cluster("c2", "https://2", "authority")
        .user("u1", "certificate", "key")
        .user("u2", "certificate", "key")
        .context("first", "c1", "u2")
        .context("second", "c2", "u1");
  }

  @Test
  void leads_to_its_cluster_and_user() {
    Kubeconfig kubeconfig = twoOfEach().currentContext("second").build();

    assertThat(kubeconfig.currentCluster()).isEqualTo(kubeconfig.cluster("c2")).isNotEmpty();
    assertThat(kubeconfig.currentUser()).isEqualTo(kubeconfig.user("u1")).isNotEmpty();
  }

  @Test
  void leads_nowhere_when_none_is_set() {
    Kubeconfig kubeconfig = twoOfEach().build();

    assertThat(kubeconfig.currentContext()).isEmpty();
    assertThat(kubeconfig.currentCluster()).isEmpty();
    assertThat(kubeconfig.currentUser()).isEmpty();
  }

  @Test
  void leads_nowhere_when_it_names_nothing_that_is_there() {
    assertThat(twoOfEach().currentContext("third").build().currentCluster()).isEmpty();
    assertThat(
            twoOfEach().context("third", "c3", "u3").currentContext("third").build().currentUser())
        .isEmpty();
  }
}
