package io.github.fakehuaweicloud.kubernetes.resources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomResourcesTest {

  static final String DEFINITIONS = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";

  static final String DEFINITION =
      """
      {"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition",
       "metadata": {"name": "backups.example.com"},
       "spec": {"group": "example.com", "scope": "Namespaced",
         "names": {"plural": "backups", "kind": "Backup"},
         "versions": [
           {"name": "v1", "served": true, "storage": true, "subresources": {"status": {}}},
           {"name": "v1beta1", "served": true, "storage": false},
           {"name": "v1alpha1", "served": false, "storage": false}]}}
      """;

  private static final String BACKUPS = "/apis/example.com/v1/namespaces/default/backups";
  private static final String BACKUP =
      "{\"apiVersion\": \"example.com/v1\", \"kind\": \"Backup\","
          + " \"metadata\": {\"name\": \"b\"}, \"spec\": {\"size\": 3}}";

  private final Cluster cluster = new Cluster();

  @Test
  void need_a_definition() {
    cluster
        .post(BACKUPS, BACKUP)
        .refused(404, "NotFound")
        .saying("the server could not find the requested resource");
    cluster.post(DEFINITIONS, DEFINITION).is(201);
    cluster.post(BACKUPS, BACKUP).is(201);

    assertThat(cluster.get(BACKUPS + "/b").text("spec", "size")).isEqualTo("3");
    assertThat(cluster.get("/apis/example.com/v1/backups").text("kind")).isEqualTo("BackupList");
  }

  @Test
  void a_definition_is_established_at_once() {
    Cluster.Answer definition = cluster.post(DEFINITIONS, DEFINITION).is(201);

    assertThat(definition.text("status", "acceptedNames", "listKind")).isEqualTo("BackupList");
    assertThat(definition.response().body())
        .containsPattern("\"type\":\"Established\",\"status\":\"True\"");
  }

  @Test
  void are_read_in_every_version_that_is_served() {
    cluster.post(DEFINITIONS, DEFINITION).is(201);
    cluster.post(BACKUPS, BACKUP).is(201);

    Cluster.Answer beta = cluster.get(BACKUPS.replace("/v1/", "/v1beta1/") + "/b").is(200);

    assertThat(beta.text("apiVersion")).isEqualTo("example.com/v1beta1");
    cluster.get(BACKUPS.replace("/v1/", "/v1alpha1/") + "/b").refused(404, "NotFound");
  }

  @Test
  void name_their_kind_and_the_version_they_replace() {
    cluster.post(DEFINITIONS, DEFINITION).is(201);

    cluster.post(BACKUPS, "{\"metadata\": {\"name\": \"b\"}}").refused(400, "BadRequest");
    cluster.post(BACKUPS, BACKUP).is(201);
    cluster
        .put(BACKUPS + "/b", BACKUP)
        .refused(422, "Invalid")
        .saying("metadata.resourceVersion: Invalid value: 0x0: must be specified for an update");
  }

  @Test
  void have_a_status_if_the_definition_says_so() {
    cluster.post(DEFINITIONS, DEFINITION).is(201);
    cluster.post(BACKUPS, BACKUP).is(201);
    String done = "{\"status\": {\"phase\": \"Done\"}}";

    cluster.patch("merge-patch+json", BACKUPS + "/b", done).is(200);
    assertThat(cluster.get(BACKUPS + "/b").body()).doesNotContainKey("status");
    cluster.patch("merge-patch+json", BACKUPS + "/b/status", done).is(200);
    assertThat(cluster.get(BACKUPS + "/b").text("status", "phase")).isEqualTo("Done");
  }

  @Test
  void take_no_strategic_merge_patch() {
    cluster.post(DEFINITIONS, DEFINITION).is(201);
    cluster.post(BACKUPS, BACKUP).is(201);

    cluster
        .patch("strategic-merge-patch+json", BACKUPS + "/b", "{}")
        .refused(415, "UnsupportedMediaType");
  }

  @Test
  void go_with_their_definition() {
    cluster.post(DEFINITIONS, DEFINITION).is(201);
    cluster.post(BACKUPS, BACKUP).is(201);
    Events events = cluster.watch(BACKUPS + "?watch=true");

    cluster.delete(DEFINITIONS + "/backups.example.com").is(200);

    assertThat(events.seen()).containsExactly("ADDED b", "DELETED b");
    cluster.get(BACKUPS + "/b").refused(404, "NotFound");
    cluster.post(DEFINITIONS, DEFINITION).is(201);
    assertThat(cluster.get(BACKUPS).names()).isEmpty();
  }

  @Test
  void of_the_name_of_a_built_in_kind_are_not_taken_for_it() {
    cluster
        .post(
            DEFINITIONS, DEFINITION.replace("backups", "configmaps").replace("Backup", "ConfigMap"))
        .is(201);
    cluster.createSettings();

    assertThat(cluster.get("/apis/example.com/v1/configmaps").names()).isEmpty();
    cluster
        .post(
            "/apis/example.com/v1/namespaces/default/configmaps",
            BACKUP.replace("Backup", "ConfigMap").replace("\"b\"", "\"settings\""))
        .is(201);
    assertThat(cluster.get(Cluster.SETTINGS).text("apiVersion")).isEqualTo("v1");
    cluster.delete(Cluster.SETTINGS).is(200);
    assertThat(cluster.get("/apis/example.com/v1/configmaps").names()).containsExactly("settings");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "backups.example.com | other.example.com | metadata.name",
        "\"group\": \"example.com\", | | spec.group",
        "Namespaced | Everywhere | spec.scope",
        "\"kind\": \"Backup\" | \"singular\": \"backup\" | spec.names.kind",
        "\"storage\": true | \"storage\": false | spec.versions"
      })
  void an_incomplete_definition_is_invalid(String from, String to, String field) {
    cluster
        .post(DEFINITIONS, DEFINITION.replace(from, to == null ? "" : to))
        .refused(422, "Invalid")
        .saying(field);
  }
}
