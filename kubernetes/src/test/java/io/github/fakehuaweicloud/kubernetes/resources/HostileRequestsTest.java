package io.github.fakehuaweicloud.kubernetes.resources;

import static io.github.fakehuaweicloud.kubernetes.resources.Cluster.CONFIG_MAPS;
import static io.github.fakehuaweicloud.kubernetes.resources.Cluster.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRequestsTest {

  private final Cluster cluster = new Cluster();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "null",
        "[]",
        "1",
        "\"text\"",
        "metadata: {name: a}",
        "{\"metadata\": 1}",
        "{\"metadata\": {\"name\": 1}}",
        "{\"metadata\": {\"name\": {\"x\": 1}}}",
        "{\"metadata\": {\"name\": \"a\", \"labels\": []}}",
        "{\"metadata\": {\"name\": \"a\", \"labels\": {\"x\": 1}}}",
        "{\"metadata\": {\"name\": \"a\", \"annotations\": \"x\"}}",
        "{\"metadata\": {\"name\": \"a\", \"finalizers\": \"x\"}}",
        "{\"metadata\": {\"name\": \"a\", \"finalizers\": [1]}}",
        "{\"metadata\": {\"name\": \"a\", \"ownerReferences\": 1}}",
        "{\"metadata\": {\"name\": \"a\", \"generation\": {}}}",
        "{\"metadata\": {\"name\": \"a\"}, \"data\": {\"x\": 1}}",
        "{\"metadata\": {\"name\": \"a\"}, \"data\": []}",
        "{\"kind\": {}, \"metadata\": {\"name\": \"a\"}}"
      })
  void a_body_that_is_no_config_map_is_refused(String body) {
    KubernetesResponse answer = cluster.post(CONFIG_MAPS, body).response();

    assertThat(answer.status()).as(answer.body()).isIn(400, 422);
    assertThat(Trees.text(Trees.read(answer.body()), "kind")).isEqualTo("Status");
    assertThat(cluster.get(CONFIG_MAPS).names()).isEmpty();
  }

  @Test
  void a_selector_of_many_commas_is_refused() {
    String selector = ",".repeat(100_000);

    assertThat(cluster.get(CONFIG_MAPS + "?labelSelector=" + selector).response().status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[", "{\"a\":", "[[", "- "})
  void a_deep_body_is_refused(String piece) {
    for (String type : List.of("application/json", "application/yaml")) {
      String body = (type.endsWith("json") ? "{\"a\":" : "a: ") + piece.repeat(50_000);

      assertThat(cluster.send("POST", CONFIG_MAPS, type, body).response().status()).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/namespaces/default/configmaps/..",
        "/api/v1/namespaces/default/configmaps/%2e%2e%2f",
        "/api/v1/namespaces/%00/configmaps/a",
        "/api/v1/namespaces/a%3Fb/configmaps/a",
        "/api/v1/namespaces/default/configmaps/a%20b",
        "/api/v1/namespaces/default/configmaps/%zz",
        "/api/v2/configmaps",
        "/apis/x/y/z",
        "/apis/a%2Fb/v1/c",
        "/api/v1/namespaces/default/pods/p/log",
        "/api/v1/namespaces/default/configmaps/settings/status",
        "/api/v1/configmaps/settings"
      })
  void a_path_of_nothing_is_not_found(String path) {
    for (String method : List.of("GET", "PUT", "DELETE")) {
      cluster
          .send(method, path, "application/json", "{\"metadata\": {\"name\": \"a\"}}")
          .refused(404, "NotFound");
    }
  }

  @Test
  void a_method_that_a_path_has_not_is_not_allowed() {
    cluster.createSettings();

    cluster.post(SETTINGS, "{}").refused(405, "MethodNotAllowed");
    cluster.put(CONFIG_MAPS, "{}").refused(405, "MethodNotAllowed");
    cluster.post("/api/v1/configmaps", "{}").refused(405, "MethodNotAllowed");
    cluster.send("OPTIONS", SETTINGS, "", "").refused(405, "MethodNotAllowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{}",
        "[1]",
        "[{}]",
        "[{\"op\": \"add\"}]",
        "[{\"op\": \"add\", \"path\": \"\", \"value\": 1}]",
        "[{\"op\": \"remove\", \"path\": \"/none\"}]",
        "[{\"op\": \"replace\", \"path\": \"/data/x/y\", \"value\": 1}]",
        "[{\"op\": \"replace\", \"path\": \"/metadata\", \"value\": 1}]",
        "[{\"op\": \"remove\", \"path\": \"/metadata\"}]",
        "[{\"op\": \"copy\", \"from\": \"x\", \"path\": \"/a\"}]"
      })
  void a_json_patch_that_cannot_be_applied_changes_nothing(String patch) {
    cluster.createSettings();
    String before = cluster.get(SETTINGS).response().body();

    assertThat(cluster.patch("json-patch+json", SETTINGS, patch).response().status())
        .isIn(400, 422);
    assertThat(cluster.get(SETTINGS).response().body()).isEqualTo(before);
  }

  @Test
  void an_unknown_dry_run_is_refused() {
    cluster.createSettings();

    cluster.delete(SETTINGS + "?dryRun=some").refused(400, "BadRequest");
    cluster.get(SETTINGS).is(200);
  }

  @Test
  void nothing_is_ever_a_failure_of_the_server() {
    Random random = new Random(12);
    List<String> methods = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    List<String> types =
        List.of("application/json", Patches.JSON, Patches.MERGE, Patches.STRATEGIC, Patches.APPLY);
    List<String> paths =
        List.of(
            CONFIG_MAPS,
            SETTINGS,
            "/api/v1/namespaces/team",
            "/api/v1/namespaces",
            CustomResourcesTest.DEFINITIONS,
            CustomResourcesTest.DEFINITIONS + "/backups.example.com");
    for (int i = 0; i < 2000; i++) {
      String body = broken(CustomResourcesTest.DEFINITION, random);
      Optional<KubernetesResponse> answer =
          cluster.store.handle(
              Sent.of(any(methods, random), any(paths, random), any(types, random), body));

      assertThat(answer.orElseThrow().status()).as(body).isBetween(200, 499);
    }
    assertThat(cluster.get("/api/v1/namespaces").names()).contains("default");
  }

  private static String any(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static String broken(String body, Random random) {
    int from = random.nextInt(body.length());
    int to = Math.min(body.length(), from + random.nextInt(12));
    return body.substring(0, from) + body.substring(to);
  }
}
