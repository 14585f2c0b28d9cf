package io.github.fakehuaweicloud.kubeconfig;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KubeconfigJsonTest {

  @Test
  void is_compact_and_in_the_order_that_cce_was_observed_to_send() {
    Kubeconfig kubeconfig =
        Kubeconfig.builder()
            .cluster("internalCluster", "https://192.168.1.7:5443", "authority")
            .user("user", "certificate", "key")
            .context("internal", "internalCluster", "user")
            .currentContext("internal")
            .build();

    assertThat(kubeconfig.toJson())
        .isEqualTo(
            "{\"kind\":\"Config\",\"apiVersion\":\"v1\",\"preferences\":{},"
                + "\"clusters\":[{\"name\":\"internalCluster\",\"cluster\":{"
                + "\"server\":\"https://192.168.1.7:5443\","
                + "\"certificate-authority-data\":\"YXV0aG9yaXR5\"}}],"
                + "\"users\":[{\"name\":\"user\",\"user\":{"
                + "\"client-certificate-data\":\"Y2VydGlmaWNhdGU=\","
                + "\"client-key-data\":\"a2V5\"}}],"
                + "\"contexts\":[{\"name\":\"internal\",\"context\":{"
                + "\"cluster\":\"internalCluster\",\"user\":\"user\"}}],"
                + "\"current-context\":\"internal\"}");
  }

  @Test
  void writes_the_skip_flag_only_where_it_is_set_and_no_authority_beside_it() {
    Kubeconfig kubeconfig =
        Kubeconfig.builder()
            .unverifiedCluster("externalCluster", "https://203.0.113.7:5443")
            .build();

    assertThat(kubeconfig.toJson())
        .contains(
            "\"cluster\":{\"server\":\"https://203.0.113.7:5443\","
                + "\"insecure-skip-tls-verify\":true}");
  }

  @Test
  void of_an_empty_kubeconfig_holds_empty_lists() {
    assertThat(Kubeconfig.builder().build().toJson())
        .isEqualTo(
            "{\"kind\":\"Config\",\"apiVersion\":\"v1\",\"preferences\":{},\"clusters\":[],"
                + "\"users\":[],\"contexts\":[],\"current-context\":\"\"}");
  }

  @Test
  void reads_back_the_same() {
    Kubeconfig kubeconfig =
        Kubeconfig.builder()
            .cluster("a", "https://a", "authority")
            .unverifiedCluster("b", "https://b")
            .user("user \"quoted\" \\ é 😀", "certificate", "key")
            .context("c", "a", "user \"quoted\" \\ é 😀")
            .currentContext("c")
            .build();

    assertThat(Kubeconfig.parse(kubeconfig.toJson())).isEqualTo(kubeconfig);
  }

  @Test
  void is_read_with_fields_that_are_not_modelled() {
    Kubeconfig kubeconfig =
        Kubeconfig.parse(
            """
            {"kind": "Config", "extensions": [1, {"a": null}],
             "users": [{"name": "u", "user": {"token": "t", "exec": {"command": "c"}}}]}
            """);

    assertThat(kubeconfig.users()).extracting(KubeconfigUser::name).containsExactly("u");
    assertThat(kubeconfig.clusters()).isEmpty();
  }
}
