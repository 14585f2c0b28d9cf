package io.github.fakehuaweicloud.kubeconfig;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KubeconfigYamlTest {

  @Test
  void is_in_block_style_and_in_the_order_of_the_json() {
    Kubeconfig kubeconfig =
        Kubeconfig.builder()
            .cluster("cluster.local", "https://lb:6443", "authority")
            .unverifiedCluster("other", "https://other:6443")
            .user("admin", "certificate", "key")
            .context("admin@cluster.local", "cluster.local", "admin")
            .currentContext("admin@cluster.local")
            .build();

    assertThat(kubeconfig.toYaml())
        .isEqualTo(
            """
            kind: Config
            apiVersion: v1
            preferences: {}
            clusters:
            - name: cluster.local
              cluster:
                server: https://lb:6443
                certificate-authority-data: YXV0aG9yaXR5
            - name: other
              cluster:
                server: https://other:6443
                insecure-skip-tls-verify: true
            users:
            - name: admin
              user:
                client-certificate-data: Y2VydGlmaWNhdGU=
                client-key-data: a2V5
            contexts:
            - name: admin@cluster.local
              context:
                cluster: cluster.local
                user: admin
            current-context: admin@cluster.local
            """);
  }

  @Test
  void keeps_long_data_on_one_line() {
    String pem = "x".repeat(3000);

    String yaml = Kubeconfig.builder().user("u", pem, pem).build().toYaml();

    assertThat(yaml.lines().filter(line -> line.contains("client-key-data")))
        .singleElement()
        .asString()
        .hasSizeGreaterThan(4000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "yes",
        "null",
        "123",
        "1.5",
        "2024-01-01",
        "a: b",
        "- a",
        "",
        "é 😀",
        "#"
      })
  void reads_back_the_same_whatever_the_names_look_like(String name) {
    Kubeconfig kubeconfig =
        Kubeconfig.builder()
            .cluster(name, "https://lb:6443", "authority")
            .user(name, "certificate", "key")
            .context(name, name, name)
            .currentContext(name)
            .build();

    assertThat(Kubeconfig.parse(kubeconfig.toYaml())).isEqualTo(kubeconfig);
  }

  @Test
  void is_read_in_flow_style_too() {
    Kubeconfig kubeconfig = Kubeconfig.parse("{clusters: [{name: a, cluster: {server: b}}]}");

    assertThat(kubeconfig.clusters()).extracting(KubeconfigCluster::server).containsExactly("b");
  }

  @Test
  void is_read_with_aliases_resolved() {
    Kubeconfig kubeconfig =
        Kubeconfig.parse(
            """
            clusters:
            - name: a
              cluster: &shared
                server: https://shared
            - name: b
              cluster: *shared
            - name: c
              cluster:
                <<: *shared
                insecure-skip-tls-verify: true
            """);

    assertThat(kubeconfig.clusters())
        .extracting(KubeconfigCluster::server)
        .containsExactly("https://shared", "https://shared", "https://shared");
    assertThat(kubeconfig.clusters())
        .extracting(KubeconfigCluster::insecureSkipTlsVerify)
        .containsExactly(false, false, true);
  }

  @Test
  void is_read_with_absent_fields_as_empty() {
    Kubeconfig kubeconfig =
        Kubeconfig.parse(
            """
            clusters: [{name: a, cluster: {}}]
            users: [{name: u, user: {client-key-data: null}}]
            contexts: null
            """);

    assertThat(kubeconfig.clusters().get(0).server()).isEmpty();
    assertThat(kubeconfig.clusters().get(0).certificateAuthorityData()).isEmpty();
    assertThat(kubeconfig.users().get(0).clientKeyData()).isEmpty();
    assertThat(kubeconfig.contexts()).isEmpty();
    assertThat(kubeconfig.currentContext()).isEmpty();
  }

  @Test
  void is_read_with_the_last_of_two_equal_keys_and_without_a_line_in_the_log() {
    List<String> logged = new CopyOnWriteArrayList<>();
    Logger everyLogger = Logger.getLogger("");
    Handler handler = handler(logged);
    everyLogger.addHandler(handler);
    try {
      assertThat(Kubeconfig.parse("current-context: a\ncurrent-context: b").currentContext())
          .isEqualTo("b");
      assertThat(logged).noneMatch(line -> line.contains("current-context"));
    } finally {
      everyLogger.removeHandler(handler);
    }
  }

  private static Handler handler(List<String> logged) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        logged.add(line.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
