package io.github.fakehuaweicloud.kubernetes.resources;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.util.List;
import java.util.Map;

/** A fresh store, and what a client sends to it. */
final class Cluster {

  static final String CONFIG_MAPS = "/api/v1/namespaces/default/configmaps";
  static final String SETTINGS = CONFIG_MAPS + "/settings";

  final ResourceStore store = new ResourceStore();

  Answer get(String target) {
    return send("GET", target, "", "");
  }

  Answer delete(String target) {
    return send("DELETE", target, "", "");
  }

  Answer post(String target, String json) {
    return send("POST", target, "application/json", json);
  }

  Answer put(String target, String json) {
    return send("PUT", target, "application/json", json);
  }

  Answer patch(String kind, String target, String body) {
    return send("PATCH", target, "application/" + kind, body);
  }

  Answer send(String method, String target, String contentType, String body) {
    return new Answer(store.handle(Sent.of(method, target, contentType, body)).orElseThrow());
  }

  /** Opens a watch. */
  Events watch(String target) {
    Events events = new Events();
    get(target).response().stream().orElseThrow().accept(events);
    return events;
  }

  static String configMap(String name, String data) {
    return """
        {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "%s"}, "data": %s}"""
        .formatted(name, data);
  }

  /** Creates the config map {@code settings} with {@code "a": "1"}. */
  Answer createSettings() {
    return post(CONFIG_MAPS, configMap("settings", "{\"a\": \"1\"}")).is(201);
  }

  record Answer(KubernetesResponse response) {

    Answer is(int status) {
      assertThat(response.status()).as(response.body()).isEqualTo(status);
      return this;
    }

    /** It is a Status with that reason. */
    Answer refused(int status, String reason) {
      is(status);
      assertThat(text("kind")).isEqualTo("Status");
      assertThat(text("status")).isEqualTo("Failure");
      assertThat(text("reason")).isEqualTo(reason);
      assertThat(text("code")).isEqualTo(Integer.toString(status));
      return this;
    }

    Answer saying(String message) {
      assertThat(text("message")).contains(message);
      return this;
    }

    Map<String, Object> body() {
      return Trees.read(response.body());
    }

    String text(String... fields) {
      return Trees.text(body(), fields);
    }

    String version() {
      return text("metadata", "resourceVersion");
    }

    /** The names of the objects in a list. */
    List<String> names() {
      return Trees.list(body().get("items")).stream()
          .map(item -> Trees.text(item, "metadata", "name"))
          .toList();
    }
  }
}
