package io.github.fakehuaweicloud.kubernetes.resources;

import static io.github.fakehuaweicloud.kubernetes.resources.Cluster.CONFIG_MAPS;
import static io.github.fakehuaweicloud.kubernetes.resources.Cluster.SETTINGS;
import static io.github.fakehuaweicloud.kubernetes.resources.Cluster.configMap;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeletingTest {

  private final Cluster cluster = new Cluster();

  @Test
  void removes_an_object_and_says_which_one() {
    Cluster.Answer created = cluster.createSettings();

    Cluster.Answer deleted = cluster.delete(SETTINGS).is(200);

    assertThat(deleted.text("status")).isEqualTo("Success");
    assertThat(deleted.text("details", "uid")).isEqualTo(created.text("metadata", "uid"));
    cluster.get(SETTINGS).refused(404, "NotFound");
    cluster.delete(SETTINGS).refused(404, "NotFound");
  }

  @Test
  void of_another_object_than_expected_is_a_conflict() {
    cluster.createSettings();

    cluster
        .send("DELETE", SETTINGS, "application/json", "{\"preconditions\": {\"uid\": \"other\"}}")
        .refused(409, "Conflict")
        .saying("Precondition failed: uid");
    cluster.get(SETTINGS).is(200);
  }

  @Test
  void a_dry_run_deletes_nothing() {
    cluster.createSettings();

    cluster.delete(SETTINGS + "?dryRun=All").is(200);
    cluster.send("DELETE", SETTINGS, "application/json", "{\"dryRun\": [\"All\"]}").is(200);
    cluster.delete(CONFIG_MAPS + "?dryRun=All").is(200);

    cluster.get(SETTINGS).is(200);
  }

  @Test
  void of_a_collection_takes_what_is_selected() {
    cluster.createSettings();
    cluster.post(
        CONFIG_MAPS, "{\"metadata\": {\"name\": \"labelled\", \"labels\": {\"app\": \"web\"}}}");

    assertThat(cluster.delete(CONFIG_MAPS + "?labelSelector=app%3Dweb").is(200).names())
        .containsExactly("labelled");
    assertThat(cluster.get(CONFIG_MAPS).names()).containsExactly("settings");
  }

  @Test
  void waits_for_finalizers() {
    cluster.post(
        CONFIG_MAPS, "{\"metadata\": {\"name\": \"settings\", \"finalizers\": [\"x.com/wait\"]}}");

    cluster.delete(SETTINGS).is(200);

    assertThat(cluster.get(SETTINGS).is(200).text("metadata", "deletionTimestamp"))
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    cluster.patch("merge-patch+json", SETTINGS, "{\"metadata\": {\"finalizers\": null}}").is(200);
    cluster.get(SETTINGS).refused(404, "NotFound");
  }

  @Test
  void of_a_namespace_takes_its_content_along() {
    cluster.post("/api/v1/namespaces", "{\"metadata\": {\"name\": \"team\"}}").is(201);
    cluster.post("/api/v1/namespaces/team/configmaps", configMap("a", "{}")).is(201);

    assertThat(cluster.delete("/api/v1/namespaces/team").is(200).text("status", "phase"))
        .isEqualTo("Terminating");

    cluster.get("/api/v1/namespaces/team").refused(404, "NotFound");
    assertThat(cluster.get("/api/v1/configmaps").names()).isEmpty();
  }

  @Test
  void of_a_namespace_waits_for_finalizers_of_its_content() {
    cluster.post("/api/v1/namespaces", "{\"metadata\": {\"name\": \"team\"}}").is(201);
    cluster.post(
        "/api/v1/namespaces/team/configmaps",
        "{\"metadata\": {\"name\": \"a\", \"finalizers\": [\"x.com/wait\"]}}");

    cluster.delete("/api/v1/namespaces/team").is(200);

    assertThat(cluster.get("/api/v1/namespaces/team").is(200).body().get("metadata").toString())
        .contains("deletionTimestamp")
        .doesNotContain("finalizers");
    cluster
        .post("/api/v1/namespaces/team/configmaps", configMap("b", "{}"))
        .refused(403, "Forbidden")
        .saying("because it is being terminated");
    cluster
        .patch(
            "merge-patch+json",
            "/api/v1/namespaces/team/configmaps/a",
            "{\"metadata\": {\"finalizers\": []}}")
        .is(200);
    cluster.get("/api/v1/namespaces/team").refused(404, "NotFound");
  }

  @Test
  void a_namespace_of_the_system_stays() {
    cluster
        .delete("/api/v1/namespaces/kube-system")
        .refused(403, "Forbidden")
        .saying("this namespace may not be deleted");
    cluster.delete("/api/v1/namespaces").refused(405, "MethodNotAllowed");
  }
}
