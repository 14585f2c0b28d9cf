package io.github.fakehuaweicloud.internal.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.internal.wire.NewCluster;
import io.github.fakehuaweicloud.internal.wire.NewProject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationFileTest {

  @TempDir private Path folder;

  @Test
  void describes_the_server_and_projects_with_all_that_is_in_them() {
    ConfigurationDocument document =
        WrittenFile.yaml(
                folder,
                """
                # A comment.
                port: 8081
                bindAddress: 0.0.0.0
                httpsPort: 8443
                controlKey: k
                anyProject: true
                log: false
                projects:
                - id: p1
                  description: it's the team's
                  region: ap-southeast-3
                  domain: acme
                  tokens: [t1, "${FAKE_TOKEN}"]
                  credentials:
                  - {accessKey: AK, secretKey: SK}
                  users:
                    - name: ci
                      password: "123"
                  cceEdition: november-2025
                  strict: true
                  clusters:
                  - id: c1
                    version: v1.29
                    labels: {team: a}
                    hostNetwork: {vpc: v, subnet: s, securityGroup: g}
                    transition: {is: after, after: PT5M}
                    apiServer: true
                  - {}
                  multiCloudClusters:
                  - name: m1
                    status: connect_success
                    kubeconfig: |
                      apiVersion: v1
                      kind: Config
                    certificateExpirationDate: 2027-01-01T00:00:00Z
                  faults:
                  - service: cce
                    operation: CreateKubernetesClusterCert
                    next: {kind: throttled, retryAfter: PT2S}
                    times: 2
                - id: p2
                """)
            .document();

    assertThat(document.port()).contains(8081);
    assertThat(document.bindAddress()).contains("0.0.0.0");
    assertThat(document.httpsPort()).contains(8443);
    assertThat(document.controlKey()).contains("k");
    assertThat(document.anyProject()).contains(true);
    assertThat(document.log()).contains(false);
    assertThat(document.projects()).hasSize(2);
    NewProject project = document.projects().get(0);
    assertThat(project.id()).contains("p1");
    assertThat(project.description()).contains("it's the team's");
    assertThat(project.tokens()).containsExactly("t1", WrittenFile.SECRET);
    assertThat(project.credentials().get(0).secretKey()).isEqualTo("SK");
    assertThat(project.users().get(0).password()).isEqualTo("123");
    assertThat(project.strict()).contains(true);
    NewCluster cluster = project.clusters().get(0);
    assertThat(cluster.version()).contains("v1.29");
    assertThat(cluster.labels()).contains(Map.of("team", "a"));
    assertThat(cluster.transition().flatMap(pace -> pace.after())).contains(Duration.ofMinutes(5));
    assertThat(project.clusters().get(1).id()).isEmpty();
    assertThat(project.multiCloudClusters().get(0).kubeconfig())
        .contains("apiVersion: v1\nkind: Config\n");
    assertThat(project.faults().get(0).times()).contains(2);
  }

  @Test
  void says_the_same_in_json_indented_by_tabs() {
    ConfigurationDocument document =
        WrittenFile.json(
                folder,
                "{\n\t\"port\": 8081,\n\t\"log\": true,\n\t\"projects\": [{\n\t\t\"id\": \"p\\/\\u00e9\","
                    + " \"tokens\": [\"${FAKE_TOKEN}\"], \"domain\": null}]}")
            .document();

    assertThat(document.port()).contains(8081);
    assertThat(document.log()).contains(true);
    assertThat(document.projects().get(0).id()).contains("p/é");
    assertThat(document.projects().get(0).tokens()).containsExactly(WrittenFile.SECRET);
    assertThat(document.projects().get(0).domain()).isEmpty();
  }

  @Test
  void may_have_a_byte_order_mark_and_the_line_ends_of_windows() {
    ConfigurationDocument document =
        WrittenFile.yaml(folder, "\uFEFFport: 1\r\nprojects:\r\n- id: p1\r\n- id: p2\r\n")
            .document();

    assertThat(document.port()).contains(1);
    assertThat(document.projects())
        .extracting(NewProject::id)
        .hasSize(2)
        .contains(Optional.of("p2"));
  }

  @Test
  void takes_words_as_text_that_are_something_else_in_yaml_1_1_only() {
    NewProject project =
        WrittenFile.yaml(
                folder,
                "projects: [{id: no, description: 2024-01-02, region: 0x1F, domain: 1_000}]")
            .document()
            .projects()
            .get(0);

    assertThat(project.id()).contains("no");
    assertThat(project.description()).contains("2024-01-02");
    assertThat(project.region()).contains("0x1F");
    assertThat(project.domain()).contains("1_000");
  }

  @Test
  void takes_a_field_without_a_value_for_one_that_is_left_out() {
    ConfigurationDocument document =
        WrittenFile.yaml(folder, "port:\nprojects:\n- tokens:\n  id: ~\n").document();

    assertThat(document.port()).isEmpty();
    assertThat(document.projects().get(0).tokens()).isEmpty();
    assertThat(document.projects().get(0).id()).isEmpty();
  }

  @Test
  void remembers_which_field_came_from_which_variable() {
    Configuration configuration =
        WrittenFile.yaml(folder, "projects: [{}, {tokens: [t, '${FAKE_TOKEN}']}]").read();

    assertThat(configuration.variable("projects[1].tokens[1]")).contains("FAKE_TOKEN");
    assertThat(configuration.variable("projects[1].tokens[0]")).isEmpty();
  }

  @Test
  void says_where_a_value_is_that_is_refused_later() {
    WrittenFile file = WrittenFile.yaml(folder, "projects:\n- {}\n- clusters:\n  - {}\n");
    Configuration configuration = file.read();

    assertThat(configuration.refused("projects[1]", new IllegalStateException("Taken")))
        .hasMessage(file.path() + ":3:3: projects[1]: Taken");
    assertThat(configuration.refused("projects[1].clusters[0].id", new IllegalStateException("No")))
        .hasMessage(file.path() + ":4:5: projects[1].clusters[0].id: No");
  }

  @Test
  void prints_no_secret() {
    Configuration configuration =
        WrittenFile.yaml(
                folder,
                """
                controlKey: ${FAKE_TOKEN}
                projects:
                - tokens: ["${FAKE_TOKEN}"]
                  credentials: [{accessKey: A, secretKey: "${FAKE_TOKEN}"}]
                  users: [{name: u, password: "${FAKE_TOKEN}"}]
                  multiCloudClusters: [{kubeconfig: "${FAKE_TOKEN}"}]
                """)
            .read();

    assertThat(configuration.toString() + configuration.document())
        .doesNotContain(WrittenFile.SECRET);
  }

  @Test
  void is_refused_in_one_sentence_if_it_is_a_folder_or_not_there() {
    assertThatThrownBy(() -> ConfigurationFile.read(folder, Map.of()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(folder + ": expected a file, got a folder");
    assertThatThrownBy(() -> ConfigurationFile.read(folder.resolve("absent.yaml"), Map.of()))
        .hasMessage(folder.resolve("absent.yaml") + ": expected a file, but there is none");
  }

  @Test
  void is_refused_in_one_sentence_if_it_is_no_text() {
    assertThat(
            WrittenFile.bytes(
                    folder.resolve("latin.yaml"), "id: é".getBytes(StandardCharsets.ISO_8859_1))
                .refusal())
        .isEqualTo(" expected text in UTF-8, got other bytes");
    assertThat(WrittenFile.bytes(folder.resolve("zeros.yaml"), new byte[8]).refusal())
        .isEqualTo("1:1: expected text without control characters");
    assertThat(WrittenFile.bytes(folder.resolve("big.yaml"), new byte[2_000_000]).refusal())
        .isEqualTo(" expected at most 1048576 bytes, got more");
  }
}
