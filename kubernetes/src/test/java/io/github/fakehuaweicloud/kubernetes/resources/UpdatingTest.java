package io.github.fakehuaweicloud.kubernetes.resources;

import static io.github.fakehuaweicloud.kubernetes.resources.Cluster.CONFIG_MAPS;
import static io.github.fakehuaweicloud.kubernetes.resources.Cluster.SETTINGS;
import static io.github.fakehuaweicloud.kubernetes.resources.Cluster.configMap;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpdatingTest {

  private final Cluster cluster = new Cluster();
  private Cluster.Answer created;

  @BeforeEach
  void create() {
    created = cluster.createSettings();
  }

  @Test
  void replaces_all_but_what_the_server_sets() {
    Cluster.Answer updated = cluster.put(SETTINGS, configMap("settings", "{\"b\": \"2\"}")).is(200);

    assertThat(updated.body().get("data")).hasToString("{b=2}");
    assertThat(updated.text("metadata", "uid")).isEqualTo(created.text("metadata", "uid"));
    assertThat(updated.text("metadata", "namespace")).isEqualTo("default");
    assertThat(Long.parseLong(updated.version())).isGreaterThan(Long.parseLong(created.version()));
    assertThat(cluster.get(SETTINGS).response().body()).isEqualTo(updated.response().body());
  }

  @Test
  void from_an_old_version_is_a_conflict() {
    cluster.put(SETTINGS, configMap("settings", "{\"b\": \"2\"}")).is(200);

    cluster
        .put(SETTINGS, created.response().body())
        .refused(409, "Conflict")
        .saying("the object has been modified");
    assertThat(cluster.get(SETTINGS).text("data", "b")).isEqualTo("2");
  }

  @Test
  void without_a_difference_changes_no_version() {
    Cluster.Answer same = cluster.put(SETTINGS, created.response().body()).is(200);

    assertThat(same.version()).isEqualTo(created.version());
  }

  @Test
  void of_what_does_not_exist_is_not_found() {
    cluster
        .put(CONFIG_MAPS + "/other", configMap("other", "{}"))
        .refused(404, "NotFound")
        .saying("configmaps \"other\" not found");
    cluster.patch("merge-patch+json", CONFIG_MAPS + "/other", "{}").refused(404, "NotFound");
  }

  @Test
  void under_another_name_is_refused() {
    cluster
        .put(SETTINGS, configMap("other", "{}"))
        .refused(400, "BadRequest")
        .saying("does not match the name on the URL (settings)");
  }

  @Test
  void a_merge_patch_merges_and_removes() {
    cluster.patch("merge-patch+json", SETTINGS, "{\"data\": {\"a\": null, \"b\": \"2\"}}").is(200);

    assertThat(cluster.get(SETTINGS).body().get("data")).hasToString("{b=2}");
  }

  @Test
  void a_json_patch_applies_its_operations() {
    cluster
        .patch(
            "json-patch+json",
            SETTINGS,
            "[{\"op\": \"test\", \"path\": \"/data/a\", \"value\": \"1\"},"
                + " {\"op\": \"move\", \"from\": \"/data/a\", \"path\": \"/data/b\"},"
                + " {\"op\": \"add\", \"path\": \"/metadata/labels\", \"value\": {\"x/y\": \"1\"}},"
                + " {\"op\": \"replace\", \"path\": \"/metadata/labels/x~1y\", \"value\": \"2\"}]")
        .is(200);

    assertThat(cluster.get(SETTINGS).body().get("data")).hasToString("{b=1}");
    assertThat(cluster.get(SETTINGS).text("metadata", "labels", "x/y")).isEqualTo("2");
  }

  @Test
  void a_json_patch_applies_all_or_nothing() {
    cluster
        .patch(
            "json-patch+json",
            SETTINGS,
            "[{\"op\": \"add\", \"path\": \"/data/b\", \"value\": \"2\"},"
                + " {\"op\": \"test\", \"path\": \"/data/a\", \"value\": \"9\"}]")
        .refused(422, "Invalid")
        .saying("testing path /data/a failed");

    assertThat(cluster.get(SETTINGS).body().get("data")).hasToString("{a=1}");
  }

  @Test
  void a_strategic_merge_patch_merges_lists_by_their_keys() {
    String deployment = "/apis/apps/v1/namespaces/default/deployments/web";
    cluster.post(
        "/apis/apps/v1/namespaces/default/deployments",
        "{\"metadata\": {\"name\": \"web\"}, \"spec\": {\"template\": {\"spec\": {\"containers\":"
            + " [{\"name\": \"a\", \"image\": \"a:1\"}, {\"name\": \"b\", \"image\": \"b:1\"}]}}}}");

    cluster
        .patch(
            "strategic-merge-patch+json",
            deployment,
            "{\"spec\": {\"template\": {\"spec\": {\"$setElementOrder/containers\": [],"
                + " \"containers\": [{\"name\": \"b\", \"image\": \"b:2\"},"
                + " {\"name\": \"a\", \"$patch\": \"delete\"}, {\"name\": \"c\"}]}}}}")
        .is(200);

    assertThat(Trees.at(cluster.get(deployment).body(), "spec", "template", "spec"))
        .hasToString("{containers=[{name=b, image=b:2}, {name=c}]}");
  }

  @Test
  void an_apply_patch_merges_or_creates() {
    String yaml = "apiVersion: v1\nkind: ConfigMap\ndata: {b: \"2\"}\n";

    cluster.patch("apply-patch+yaml", SETTINGS + "?fieldManager=t", yaml).is(200);
    cluster.patch("apply-patch+yaml", CONFIG_MAPS + "/new?fieldManager=t", yaml).is(201);
    cluster
        .patch("apply-patch+yaml", SETTINGS, yaml)
        .refused(422, "Invalid")
        .saying("fieldManager: Required value");

    assertThat(cluster.get(SETTINGS).body().get("data")).hasToString("{a=1, b=2}");
    assertThat(cluster.get(CONFIG_MAPS + "/new").text("metadata", "name")).isEqualTo("new");
  }

  @Test
  void a_patch_of_another_kind_is_not_taken() {
    cluster
        .patch("json", SETTINGS, "{}")
        .refused(415, "UnsupportedMediaType")
        .saying("application/merge-patch+json");
  }

  @Test
  void a_patch_with_an_old_version_is_a_conflict() {
    cluster.put(SETTINGS, configMap("settings", "{}")).is(200);

    cluster
        .patch(
            "merge-patch+json",
            SETTINGS,
            "{\"metadata\": {\"resourceVersion\": \"" + created.version() + "\"}}")
        .refused(409, "Conflict");
  }

  @Test
  void a_dry_run_changes_nothing() {
    Cluster.Answer answer =
        cluster
            .patch("merge-patch+json", SETTINGS + "?dryRun=All", "{\"data\": {\"a\": \"2\"}}")
            .is(200);

    assertThat(answer.text("data", "a")).isEqualTo("2");
    assertThat(cluster.get(SETTINGS).text("data", "a")).isEqualTo("1");
    assertThat(cluster.get(SETTINGS).version()).isEqualTo(created.version());
  }

  @Test
  void the_status_is_changed_by_its_subresource_only() {
    String pod = "/api/v1/namespaces/default/pods/p";
    cluster.post("/api/v1/namespaces/default/pods", "{\"metadata\": {\"name\": \"p\"}}").is(201);
    String running = "{\"spec\": {\"nodeName\": \"n\"}, \"status\": {\"phase\": \"Running\"}}";

    cluster.patch("merge-patch+json", pod, running).is(200);
    assertThat(cluster.get(pod).text("status", "phase")).isEqualTo("Pending");
    assertThat(cluster.get(pod).text("spec", "nodeName")).isEqualTo("n");

    cluster.patch("merge-patch+json", pod + "/status", running.replace("\"n\"", "\"m\"")).is(200);
    assertThat(cluster.get(pod).text("status", "phase")).isEqualTo("Running");
    assertThat(cluster.get(pod).text("spec", "nodeName")).isEqualTo("n");
  }

  @Test
  void the_scale_is_the_number_of_replicas() {
    String web = "/apis/apps/v1/namespaces/default/deployments/web";
    cluster
        .post("/apis/apps/v1/namespaces/default/deployments", "{\"metadata\": {\"name\": \"web\"}}")
        .is(201);

    cluster.patch("merge-patch+json", web + "/scale", "{\"spec\": {\"replicas\": 3}}").is(200);

    assertThat(cluster.get(web + "/scale").text("spec", "replicas")).isEqualTo("3");
    assertThat(cluster.get(web).text("spec", "replicas")).isEqualTo("3");
    assertThat(cluster.get(web).text("metadata", "generation")).isEqualTo("2");
  }
}
