package io.github.fakehuaweicloud.internal.kubernetes.resources;

import static io.github.fakehuaweicloud.internal.kubernetes.resources.Column.AGE;
import static io.github.fakehuaweicloud.internal.kubernetes.resources.Column.NAME;
import static io.github.fakehuaweicloud.internal.kubernetes.resources.Column.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.StringJoiner;

/** What kubectl prints of a node. */
final class NodeColumns {

  static final List<Column> ALL =
      List.of(
          NAME,
          text("Status", NodeColumns::status),
          text("Roles", NodeColumns::roles),
          AGE,
          text("Version", node -> node.at("/status/nodeInfo/kubeletVersion").asText()));

  private static final String ROLE = "node-role.kubernetes.io/";

  private NodeColumns() {}

  private static String status(JsonNode node) {
    String ready = "Unknown";
    for (JsonNode condition : node.at("/status/conditions")) {
      if (condition.path("type").asText().equals("Ready")) {
        ready = condition.path("status").asText().equals("True") ? "Ready" : "NotReady";
      }
    }
    return node.at("/spec/unschedulable").asBoolean() ? ready + ",SchedulingDisabled" : ready;
  }

  private static String roles(JsonNode node) {
    StringJoiner roles = new StringJoiner(",").setEmptyValue("<none>");
    node.at("/metadata/labels")
        .fieldNames()
        .forEachRemaining(
            label -> {
              if (label.startsWith(ROLE)) {
                roles.add(label.substring(ROLE.length()));
              }
            });
    return roles.toString();
  }
}
