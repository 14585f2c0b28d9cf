package io.github.fakehuaweicloud.kubernetes.resources;

import static io.github.fakehuaweicloud.kubernetes.resources.Cluster.CONFIG_MAPS;
import static io.github.fakehuaweicloud.kubernetes.resources.Cluster.SETTINGS;
import static io.github.fakehuaweicloud.kubernetes.resources.Cluster.configMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import org.junit.jupiter.api.Test;

class WatchingTest {

  private final Cluster cluster = new Cluster();

  @Test
  void begins_with_what_there_is_and_goes_on_with_what_comes() {
    cluster.createSettings();

    Events events = cluster.watch(CONFIG_MAPS + "?watch=true");
    change("2");
    cluster.delete(SETTINGS);

    assertThat(events.seen())
        .containsExactly("ADDED settings", "MODIFIED settings", "DELETED settings");
  }

  @Test
  void from_a_version_sends_only_what_came_after_it() {
    cluster.createSettings();
    String listed = cluster.get(CONFIG_MAPS).version();
    change("2");

    Events events = cluster.watch(CONFIG_MAPS + "?watch=1&resourceVersion=" + listed);

    assertThat(events.seen()).containsExactly("MODIFIED settings");
    assertThat(events.last("object", "data", "a")).isEqualTo("2");
  }

  @Test
  void a_deletion_has_a_version_of_its_own_to_go_on_from() {
    cluster.createSettings();
    Events events = cluster.watch(CONFIG_MAPS + "?watch=true");
    cluster.delete(SETTINGS);

    String deleted = events.last("object", "metadata", "resourceVersion");

    assertThat(deleted).isEqualTo(cluster.get(CONFIG_MAPS).version());
    assertThat(cluster.watch(CONFIG_MAPS + "?watch=true&resourceVersion=" + deleted).seen())
        .isEmpty();
  }

  @Test
  void tells_clients_that_want_a_streamed_list_to_list_first() {
    KubernetesResponse answer =
        cluster.get(CONFIG_MAPS + "?watch=true&sendInitialEvents=true").response();

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("WatchList");
  }

  @Test
  void sees_only_its_kind_namespace_and_name() {
    Events ofName =
        cluster.watch(CONFIG_MAPS + "?watch=true&fieldSelector=metadata.name%3Dsettings");
    Events ofNamespace = cluster.watch(CONFIG_MAPS + "?watch=true");
    Events ofAll = cluster.watch("/api/v1/configmaps?watch=true");
    Events ofSecrets = cluster.watch("/api/v1/secrets?watch=true");

    cluster.createSettings();
    cluster.post(CONFIG_MAPS, configMap("other", "{}"));
    cluster.post("/api/v1/namespaces/kube-public/configmaps", configMap("info", "{}"));

    assertThat(ofName.seen()).containsExactly("ADDED settings");
    assertThat(ofNamespace.seen()).containsExactly("ADDED settings", "ADDED other");
    assertThat(ofAll.seen()).containsExactly("ADDED settings", "ADDED other", "ADDED info");
    assertThat(ofSecrets.seen()).isEmpty();
  }

  @Test
  void what_gets_or_loses_a_label_is_added_or_deleted() {
    cluster.createSettings();
    Events events = cluster.watch(CONFIG_MAPS + "?watch=true&labelSelector=app%3Dweb");

    cluster.patch("merge-patch+json", SETTINGS, "{\"metadata\":{\"labels\":{\"app\":\"web\"}}}");
    cluster.patch("merge-patch+json", SETTINGS, "{\"metadata\":{\"labels\":{\"app\":\"db\"}}}");

    assertThat(events.seen()).containsExactly("ADDED settings", "DELETED settings");
  }

  @Test
  void without_a_change_or_in_a_dry_run_nothing_is_sent() {
    Cluster.Answer created = cluster.createSettings();
    Events events = cluster.watch(CONFIG_MAPS + "?watch=true&resourceVersion=" + created.version());

    cluster.put(SETTINGS, created.response().body()).is(200);
    cluster.delete(SETTINGS + "?dryRun=All").is(200);

    assertThat(events.seen()).isEmpty();
  }

  @Test
  void a_client_that_left_is_forgotten() {
    Events events = cluster.watch(CONFIG_MAPS + "?watch=true");
    assertThat(cluster.store.watchers()).isEqualTo(1);

    events.close();
    cluster.createSettings();

    assertThat(cluster.store.watchers()).isZero();
    assertThat(events.seen()).isEmpty();
  }

  @Test
  void from_a_version_that_is_forgotten_ends_with_410() {
    cluster.createSettings();
    String old = cluster.get(CONFIG_MAPS).version();
    for (int i = 0; i < 1001; i++) {
      change("v" + i);
    }

    Events events = cluster.watch(CONFIG_MAPS + "?watch=true&resourceVersion=" + old);

    assertThat(events.last("type")).isEqualTo("ERROR");
    assertThat(events.last("object", "code")).isEqualTo("410");
    assertThat(events.last("object", "reason")).isEqualTo("Expired");
    assertThat(events.isClosed()).isTrue();
    assertThat(cluster.store.watchers()).isZero();
  }

  @Test
  void from_a_version_of_another_cluster_is_refused() {
    cluster.get(CONFIG_MAPS + "?watch=true&resourceVersion=99999").refused(410, "Expired");
    cluster.get(CONFIG_MAPS + "?watch=true&resourceVersion=soon").refused(400, "BadRequest");
  }

  private void change(String value) {
    cluster.put(SETTINGS, configMap("settings", "{\"a\": \"" + value + "\"}")).is(200);
  }
}
