package io.github.fakehuaweicloud.kubernetes.resources;

import static io.github.fakehuaweicloud.kubernetes.resources.Cluster.CONFIG_MAPS;
import static io.github.fakehuaweicloud.kubernetes.resources.Cluster.SETTINGS;
import static io.github.fakehuaweicloud.kubernetes.resources.Cluster.configMap;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreatingTest {

  private final Cluster cluster = new Cluster();

  @Test
  void what_is_created_can_be_read() {
    cluster.createSettings();

    assertThat(cluster.get(SETTINGS).is(200).text("data", "a")).isEqualTo("1");
  }

  @Test
  void the_server_sets_uid_time_version_and_namespace() {
    Cluster.Answer created = cluster.createSettings();

    assertThat(created.text("metadata", "uid")).isNotEmpty();
    assertThat(created.version()).isNotEmpty();
    assertThat(created.text("metadata", "namespace")).isEqualTo("default");
    assertThat(created.text("metadata", "creationTimestamp"))
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
  }

  @Test
  void a_second_one_of_the_name_is_a_conflict() {
    cluster.createSettings();

    Cluster.Answer second = cluster.post(CONFIG_MAPS, configMap("settings", "{}"));

    second.refused(409, "AlreadyExists").saying("configmaps \"settings\" already exists");
    assertThat(second.text("details", "name")).isEqualTo("settings");
    assertThat(second.text("details", "kind")).isEqualTo("configmaps");
    assertThat(cluster.get(SETTINGS).text("data", "a")).isEqualTo("1");
  }

  @Test
  void the_same_name_in_another_namespace_or_kind_is_free() {
    cluster.createSettings();

    cluster.post("/api/v1/namespaces/kube-public/configmaps", configMap("settings", "{}")).is(201);
    cluster
        .post("/api/v1/namespaces/default/secrets", "{\"metadata\": {\"name\": \"settings\"}}")
        .is(201);
  }

  @Test
  void a_namespace_must_exist() {
    cluster
        .post("/api/v1/namespaces/nowhere/configmaps", configMap("settings", "{}"))
        .refused(404, "NotFound")
        .saying("namespaces \"nowhere\" not found");
  }

  @Test
  void a_name_is_required() {
    Cluster.Answer answer =
        cluster.post(CONFIG_MAPS, "{\"apiVersion\": \"v1\", \"kind\": \"ConfigMap\"}");

    answer.refused(422, "Invalid").saying("name or generateName is required");
    assertThat(answer.response().body()).contains("\"field\":\"metadata.name\"");
  }

  @Test
  void a_name_is_generated_from_its_beginning() {
    Cluster.Answer answer =
        cluster.post(CONFIG_MAPS, "{\"metadata\": {\"generateName\": \"job-\"}}").is(201);

    assertThat(answer.text("metadata", "name")).matches("job-[a-z0-9]{5}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Upper", "under_score", "-dash", "dot.", "sla/sh", "a b", "ä"})
  void other_names_are_invalid(String name) {
    cluster
        .post(CONFIG_MAPS, configMap(name, "{}"))
        .refused(422, "Invalid")
        .saying("metadata.name: Invalid value");
  }

  @Test
  void kind_and_version_are_those_of_the_path() {
    cluster
        .post(
            CONFIG_MAPS,
            "{\"apiVersion\":\"v1\",\"kind\":\"Secret\",\"metadata\":{\"name\":\"a\"}}")
        .refused(400, "BadRequest")
        .saying("Secret in version \"v1\" cannot be handled as a ConfigMap");
    cluster
        .post(
            CONFIG_MAPS,
            "{\"apiVersion\":\"v2\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"a\"}}")
        .refused(400, "BadRequest")
        .saying("does not match the expected API version (v1)");
  }

  @Test
  void the_namespace_is_that_of_the_path() {
    cluster
        .post(CONFIG_MAPS, "{\"metadata\": {\"name\": \"a\", \"namespace\": \"kube-public\"}}")
        .refused(400, "BadRequest")
        .saying("does not match the namespace sent on the request");
  }

  @Test
  void yaml_is_taken() {
    cluster
        .send("POST", CONFIG_MAPS, "application/yaml", "metadata:\n  name: a\ndata: {x: \"1\"}\n")
        .is(201);

    assertThat(cluster.get(CONFIG_MAPS + "/a").text("data", "x")).isEqualTo("1");
  }

  @Test
  void protobuf_is_not_taken() {
    cluster
        .send("POST", CONFIG_MAPS, "application/vnd.kubernetes.protobuf", "k8s\0")
        .refused(415, "UnsupportedMediaType")
        .saying("application/json, application/yaml");
  }

  @Test
  void a_dry_run_stores_nothing() {
    Cluster.Answer answer =
        cluster.post(CONFIG_MAPS + "?dryRun=All", configMap("settings", "{}")).is(201);

    assertThat(answer.text("metadata", "uid")).isNotEmpty();
    cluster.get(SETTINGS).refused(404, "NotFound");
  }

  @Test
  void a_secret_keeps_plain_text_as_base64() {
    cluster
        .post(
            "/api/v1/namespaces/default/secrets",
            "{\"metadata\": {\"name\": \"s\"}, \"stringData\": {\"a\": \"b\"}}")
        .is(201);

    Cluster.Answer secret = cluster.get("/api/v1/namespaces/default/secrets/s");
    assertThat(secret.text("data", "a")).isEqualTo("Yg==");
    assertThat(secret.text("type")).isEqualTo("Opaque");
    assertThat(secret.body()).doesNotContainKey("stringData");
  }

  @Test
  void who_creates_an_object_does_not_say_how_it_is() {
    cluster.post(
        "/api/v1/namespaces/default/pods",
        "{\"metadata\": {\"name\": \"p\"}, \"status\": {\"phase\": \"Running\"}}");

    assertThat(cluster.get("/api/v1/namespaces/default/pods/p").text("status", "phase"))
        .isEqualTo("Pending");
  }

  @Test
  void a_kind_of_the_cluster_is_in_no_namespace() {
    cluster
        .post("/api/v1/namespaces/default/nodes", "{\"metadata\": {\"name\": \"n\"}}")
        .refused(404, "NotFound");
    cluster.post("/api/v1/nodes", "{\"metadata\": {\"name\": \"n\"}}").is(201);
    assertThat(cluster.get("/api/v1/nodes/n").body().get("metadata").toString())
        .doesNotContain("namespace");
  }
}
