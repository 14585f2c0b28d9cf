package io.github.fakehuaweicloud.kubernetes.resources;

import static io.github.fakehuaweicloud.kubernetes.resources.Cluster.CONFIG_MAPS;
import static io.github.fakehuaweicloud.kubernetes.resources.Cluster.configMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {

  private final Cluster cluster = new Cluster();

  @Test
  void a_fresh_cluster_has_the_four_namespaces() {
    Cluster.Answer list = cluster.get("/api/v1/namespaces").is(200);

    assertThat(list.text("kind")).isEqualTo("NamespaceList");
    assertThat(list.names())
        .containsExactly("default", "kube-system", "kube-public", "kube-node-lease");
    assertThat(cluster.get("/api/v1/namespaces/default").text("status", "phase"))
        .isEqualTo("Active");
  }

  @Test
  void a_list_is_of_one_namespace_or_of_all() {
    cluster.createSettings();
    cluster.post("/api/v1/namespaces/kube-public/configmaps", configMap("info", "{}"));

    assertThat(cluster.get(CONFIG_MAPS).names()).containsExactly("settings");
    assertThat(cluster.get("/api/v1/configmaps?limit=500").names())
        .containsExactly("settings", "info");
    assertThat(cluster.get("/api/v1/namespaces/nowhere/configmaps").is(200).names()).isEmpty();
  }

  @Test
  void the_version_of_a_list_is_that_of_the_last_change() {
    String created = cluster.createSettings().version();

    assertThat(cluster.get("/api/v1/namespaces").version()).isEqualTo(created);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "app=web | a b",
        "app==web,tier=front | a",
        "app!=web | c d",
        "app in (web, db) | a b c",
        "app notin (web,db) | d",
        "tier | a b",
        "!tier | c d",
        "app in (web),tier notin (front) | b"
      })
  void labels_select(String selector, String names) {
    create("a", "{\"app\": \"web\", \"tier\": \"front\"}");
    create("b", "{\"app\": \"web\", \"tier\": \"back\"}");
    create("c", "{\"app\": \"db\"}");
    create("d", "{}");

    assertThat(select("labelSelector", selector).is(200).names())
        .isEqualTo(List.of(names.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"metadata.name=a | a", "metadata.name!=a | b", "metadata.namespace=default | a b"})
  void fields_select(String selector, String names) {
    create("a", "{}");
    create("b", "{}");

    assertThat(select("fieldSelector", selector).names())
        .isEqualTo(Arrays.asList(names.split(" ", -1)));
  }

  @Test
  void a_few_kinds_are_selected_by_more_fields() {
    cluster.post("/api/v1/namespaces/default/pods", "{\"metadata\": {\"name\": \"p\"}}");

    assertThat(cluster.get("/api/v1/pods?fieldSelector=status.phase%3DPending").names())
        .containsExactly("p");
    assertThat(cluster.get("/api/v1/pods?fieldSelector=status.phase%3DRunning").names()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=x", "a in web", "a b", "a=(", "(((((((((((((((", ","})
  void other_label_selectors_are_refused(String selector) {
    select("labelSelector", selector).refused(400, "BadRequest").saying("unable to parse");
  }

  @Test
  void other_fields_are_refused() {
    select("fieldSelector", "data.a=1")
        .refused(400, "BadRequest")
        .saying("field label not supported: data.a");
    select("fieldSelector", "metadata.name").refused(400, "BadRequest").saying("unable to parse");
  }

  private void create(String name, String labels) {
    cluster
        .post(
            CONFIG_MAPS,
            "{\"metadata\": {\"name\": \"%s\", \"labels\": %s}}".formatted(name, labels))
        .is(201);
  }

  private Cluster.Answer select(String by, String selector) {
    return cluster.get(
        CONFIG_MAPS + "?" + by + "=" + URLEncoder.encode(selector, StandardCharsets.UTF_8));
  }
}
