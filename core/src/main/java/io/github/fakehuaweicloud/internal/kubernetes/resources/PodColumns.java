package io.github.fakehuaweicloud.internal.kubernetes.resources;

import static io.github.fakehuaweicloud.internal.kubernetes.resources.Column.AGE;
import static io.github.fakehuaweicloud.internal.kubernetes.resources.Column.NAME;
import static io.github.fakehuaweicloud.internal.kubernetes.resources.Column.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What kubectl prints of a pod. */
final class PodColumns {

  static final List<Column> ALL =
      List.of(
          NAME,
          text("Ready", PodColumns::ready),
          text("Status", PodColumns::status),
          text("Restarts", PodColumns::restarts),
          AGE,
          text("IP", pod -> orNone(pod.at("/status/podIP"))).wide(),
          text("Node", pod -> orNone(pod.at("/spec/nodeName"))).wide());

  private PodColumns() {}

  private static String ready(JsonNode pod) {
    int ready = 0;
    for (JsonNode container : containers(pod)) {
      ready += container.path("ready").asBoolean() ? 1 : 0;
    }
    return ready + "/" + pod.at("/spec/containers").size();
  }

  private static String status(JsonNode pod) {
    if (pod.path("metadata").has("deletionTimestamp")) {
      return "Terminating";
    }
    for (JsonNode container : containers(pod)) {
      String waiting = container.at("/state/waiting/reason").asText();
      if (!waiting.isEmpty()) {
        return waiting;
      }
    }
    JsonNode status = pod.path("status");
    return status.path("reason").asText(status.path("phase").asText());
  }

  private static String restarts(JsonNode pod) {
    int restarts = 0;
    for (JsonNode container : containers(pod)) {
      restarts += container.path("restartCount").asInt();
    }
    return Integer.toString(restarts);
  }

  private static JsonNode containers(JsonNode pod) {
    return pod.at("/status/containerStatuses");
  }

  private static String orNone(JsonNode value) {
    return value.asText().isEmpty() ? "<none>" : value.asText();
  }
}
