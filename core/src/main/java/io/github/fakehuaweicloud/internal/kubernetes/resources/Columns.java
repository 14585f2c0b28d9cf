package io.github.fakehuaweicloud.internal.kubernetes.resources;

import static io.github.fakehuaweicloud.internal.kubernetes.resources.Column.AGE;
import static io.github.fakehuaweicloud.internal.kubernetes.resources.Column.CREATED_AT;
import static io.github.fakehuaweicloud.internal.kubernetes.resources.Column.NAME;
import static io.github.fakehuaweicloud.internal.kubernetes.resources.Column.number;
import static io.github.fakehuaweicloud.internal.kubernetes.resources.Column.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The columns of built-in kinds, as kubectl prints them; name and age for all others. */
final class Columns {

  private static final List<Column> NAME_AND_AGE = List.of(NAME, AGE);

  private static final Map<String, List<Column>> OF_KINDS =
      Map.ofEntries(
          Map.entry("configmaps", List.of(NAME, number("Data", Columns::entries), AGE)),
          Map.entry("namespaces", List.of(NAME, text("Status", at("/status/phase")), AGE)),
          Map.entry(
              "secrets",
              List.of(NAME, text("Type", at("/type")), number("Data", Columns::entries), AGE)),
          Map.entry("pods", PodColumns.ALL),
          Map.entry("nodes", NodeColumns.ALL),
          Map.entry(
              "services",
              List.of(
                  NAME,
                  text("Type", at("/spec/type")),
                  text("Cluster-IP", orNone(at("/spec/clusterIP"))),
                  text("External-IP", orNone(at("/status/loadBalancer/ingress/0/ip"))),
                  text("Port(s)", Columns::ports),
                  AGE)),
          Map.entry(
              "deployments.apps",
              List.of(
                  NAME,
                  text("Ready", Columns::readyOfWanted),
                  number("Up-to-date", count("/status/updatedReplicas")),
                  number("Available", count("/status/availableReplicas")),
                  AGE)),
          Map.entry("statefulsets.apps", List.of(NAME, text("Ready", Columns::readyOfWanted), AGE)),
          Map.entry(
              "replicasets.apps",
              List.of(
                  NAME,
                  number("Desired", count("/spec/replicas")),
                  number("Current", count("/status/replicas")),
                  number("Ready", count("/status/readyReplicas")),
                  AGE)),
          Map.entry(
              "serviceaccounts",
              List.of(NAME, number("Secrets", object -> object.path("secrets").size()), AGE)),
          Map.entry("customresourcedefinitions.apiextensions.k8s.io", List.of(NAME, CREATED_AT)));

  private Columns() {}

  /**
   * @param printerColumns of a custom resource's definition; missing for other kinds
   */
  static List<Column> of(ResourcePath path, JsonNode printerColumns) {
    if (!printerColumns.isEmpty()) {
      return PrinterColumns.of(printerColumns);
    }
    String kind = path.group().isEmpty() ? path.plural() : path.plural() + "." + path.group();
    return OF_KINDS.getOrDefault(kind, NAME_AND_AGE);
  }

  private static Function<JsonNode, String> at(String pointer) {
    return object -> object.at(pointer).asText();
  }

  private static Function<JsonNode, String> orNone(Function<JsonNode, String> cell) {
    return object -> {
      String found = cell.apply(object);
      return found.isEmpty() ? "<none>" : found;
    };
  }

  private static ToIntFunction<JsonNode> count(String pointer) {
    return object -> object.at(pointer).asInt();
  }

  private static int entries(JsonNode object) {
    return object.path("data").size() + object.path("binaryData").size();
  }

  private static String readyOfWanted(JsonNode object) {
    return object.at("/status/readyReplicas").asInt() + "/" + object.at("/spec/replicas").asInt(1);
  }

  private static String ports(JsonNode service) {
    StringJoiner ports = new StringJoiner(",").setEmptyValue("<none>");
    for (JsonNode port : service.at("/spec/ports")) {
      String node = port.path("nodePort").asInt() == 0 ? "" : ":" + port.path("nodePort").asInt();
      ports.add(port.path("port").asText() + node + "/" + port.path("protocol").asText("TCP"));
    }
    return ports.toString();
  }
}
