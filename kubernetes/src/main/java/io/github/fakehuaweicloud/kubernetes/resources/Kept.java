package io.github.fakehuaweicloud.kubernetes.resources;

import io.fabric8.kubernetes.client.server.mock.KubernetesCrudDispatcher;
import io.fabric8.mockwebserver.dsl.HttpMethod;
import io.fabric8.mockwebserver.http.Buffer;
import io.fabric8.mockwebserver.http.Headers;
import io.fabric8.mockwebserver.http.MockResponse;
import io.fabric8.mockwebserver.http.RecordedRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What fabric8's dispatcher keeps. It gives objects their uid, time of creation, version and
 * generation. Only the few requests are sent that it answers as an API server would; who calls this
 * holds the lock of the store.
 */
final class Kept {

  /** The dispatcher removes what is marked and has no finalizer; a namespace waits without one. */
  private static final String WAITING = "fake-huaweicloud/waiting";

  private final KubernetesCrudDispatcher dispatcher = new KubernetesCrudDispatcher();

  List<Map<String, Object>> all(StoredType type, String namespace) {
    Map<String, Object> list = read(send(HttpMethod.GET, path(type, namespace, ""), ""));
    return Trees.list(list.get("items")).stream()
        .map(item -> cleaned(type, Trees.object(item)))
        .toList();
  }

  Optional<Map<String, Object>> find(StoredType type, String namespace, String name) {
    MockResponse answer = send(HttpMethod.GET, path(type, namespace, name), "");
    return answer.code() == 404 ? Optional.empty() : Optional.of(cleaned(type, read(answer)));
  }

  Map<String, Object> create(StoredType type, String namespace, Map<String, Object> object) {
    String body = Trees.print(type.asKept(object));
    return cleaned(type, read(send(HttpMethod.POST, path(type, namespace, ""), body)));
  }

  Map<String, Object> update(
      StoredType type, String namespace, String name, Map<String, Object> object) {
    Map<String, Object> updated = type.asKept(object);
    if (Writes.isMarked(updated) && Writes.finalizers(updated).isEmpty()) {
      Trees.objectIn(updated, "metadata").put("finalizers", List.of(WAITING));
    }
    String body = Trees.print(updated);
    return cleaned(type, read(send(HttpMethod.PUT, path(type, namespace, name), body)));
  }

  void remove(StoredType type, String namespace, String name, Map<String, Object> object) {
    Map<String, Object> marked = type.asKept(object);
    Map<String, Object> metadata = Trees.objectIn(marked, "metadata");
    metadata.remove("finalizers");
    metadata.putIfAbsent("deletionTimestamp", Times.now());
    checked(send(HttpMethod.PUT, path(type, namespace, name), Trees.print(marked)));
  }

  long nextVersion() {
    return dispatcher.requestResourceVersion();
  }

  private MockResponse send(HttpMethod method, String path, String body) {
    Headers headers = Headers.builder().add("Content-Type", "application/json").build();
    Buffer sent = new Buffer(body.getBytes(StandardCharsets.UTF_8));
    return dispatcher.dispatch(new RecordedRequest("HTTP/1.1", method, path, headers, sent));
  }

  /**
   * The dispatcher takes a path without a group for one of any group, and reads definitions in a
   * way of its own: neither path is used.
   */
  private static String path(StoredType type, String namespace, String name) {
    String group = type.type().group().isEmpty() ? "core" : type.type().group();
    String plural = type.is(CustomDefinitions.PLURAL) ? "keptdefinitions" : type.type().plural();
    return "/apis/"
        + group
        + "/"
        + type.storedVersion()
        + (namespace.isEmpty() ? "" : "/namespaces/" + namespace)
        + "/"
        + plural
        + (name.isEmpty() ? "" : "/" + name);
  }

  private static Map<String, Object> read(MockResponse answer) {
    return Trees.read(checked(answer).getBody().readUtf8());
  }

  private static MockResponse checked(MockResponse answer) {
    if (answer.code() >= 400) {
      throw new IllegalStateException("fabric8's mock answered with " + answer.code());
    }
    return answer;
  }

  private static Map<String, Object> cleaned(StoredType type, Map<String, Object> kept) {
    Map<String, Object> object = type.asAsked(kept);
    Map<String, Object> metadata = Trees.objectIn(object, "metadata");
    metadata.values().removeIf(value -> value == null);
    metadata.computeIfPresent("creationTimestamp", (name, time) -> Times.seconds(time.toString()));
    metadata.remove("finalizers", List.of(WAITING));
    if (!type.hasGeneration()) {
      metadata.remove("generation");
    }
    return object;
  }
}
