package io.github.fakehuaweicloud.kubernetes.resources;

import io.github.fakehuaweicloud.internal.kubernetes.resources.ResourceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Definitions of custom resources: what is required of them, and the kinds that they declare. */
final class CustomDefinitions {

  static final String PLURAL = "customresourcedefinitions.apiextensions.k8s.io";

  private CustomDefinitions() {}

  /** The kind in a version, if the definition serves it. */
  static Optional<StoredType> served(Map<String, Object> definition, String version) {
    return versions(definition).stream()
        .filter(declared -> Trees.text(declared, "name").equals(version))
        .filter(declared -> Boolean.TRUE.equals(Trees.at(declared, "served")))
        .findFirst()
        .map(declared -> type(definition, declared));
  }

  /** The kind in the version in which it is kept. */
  static StoredType stored(Map<String, Object> definition) {
    return type(definition, storage(definition).orElseThrow());
  }

  static void check(ResourceType type, Map<String, Object> definition) {
    String name = Trees.text(definition, "metadata", "name");
    for (String field : List.of("group", "scope")) {
      require(type, name, "spec." + field, Trees.text(definition, "spec", field));
    }
    for (String field : List.of("plural", "kind")) {
      require(type, name, "spec.names." + field, Trees.text(definition, "spec", "names", field));
    }
    checkScope(type, name, Trees.text(definition, "spec", "scope"));
    String expected =
        Trees.text(definition, "spec", "names", "plural")
            + "."
            + Trees.text(definition, "spec", "group");
    if (!name.equals(expected)) {
      throw invalid(
          type,
          name,
          "metadata.name",
          "Invalid value: \"" + name + "\": must be spec.names.plural+\".\"+spec.group");
    }
    for (Object version : versions(definition)) {
      require(type, name, "spec.versions[].name", Trees.text(version, "name"));
    }
    if (storage(definition).isEmpty()) {
      throw invalid(
          type,
          name,
          "spec.versions",
          "Invalid value: must have exactly one version marked as storage version");
    }
  }

  /** What the API server adds: names that were left out, and that the kind is served now. */
  static void complete(Map<String, Object> definition) {
    Map<String, Object> names = Trees.objectIn(Trees.objectIn(definition, "spec"), "names");
    String kind = Trees.text(names, "kind");
    names.putIfAbsent("singular", kind.toLowerCase(Locale.ROOT));
    names.putIfAbsent("listKind", kind + "List");
    Map<String, Object> status = Trees.objectIn(definition, "status");
    status.put("acceptedNames", Trees.copy(names));
    status.putIfAbsent(
        "conditions",
        new ArrayList<Object>(
            List.of(
                condition("NamesAccepted", "NoConflicts", "no conflicts found"),
                condition(
                    "Established",
                    "InitialNamesAccepted",
                    "the initial names have been accepted"))));
    status.putIfAbsent(
        "storedVersions",
        new ArrayList<Object>(List.of(Trees.text(storage(definition).orElseThrow(), "name"))));
  }

  private static Map<String, Object> condition(String type, String reason, String message) {
    Map<String, Object> condition = new LinkedHashMap<>();
    condition.put("type", type);
    condition.put("status", "True");
    condition.put("lastTransitionTime", Times.now());
    condition.put("reason", reason);
    condition.put("message", message);
    return condition;
  }

  private static StoredType type(Map<String, Object> definition, Object version) {
    Object spec = definition.get("spec");
    String kind = Trees.text(spec, "names", "kind");
    ResourceType type =
        new ResourceType(
            Trees.text(spec, "group"),
            Trees.text(version, "name"),
            Trees.text(spec, "names", "plural"),
            kind.toLowerCase(Locale.ROOT),
            kind,
            List.of(),
            List.of(),
            Trees.text(spec, "scope").equals("Namespaced"),
            List.copyOf(Trees.object(Trees.at(version, "subresources")).keySet()));
    return new StoredType(type, Trees.text(storage(definition).orElseThrow(), "name"), true);
  }

  private static Optional<Object> storage(Map<String, Object> definition) {
    List<Object> storage =
        versions(definition).stream()
            .filter(version -> Boolean.TRUE.equals(Trees.at(version, "storage")))
            .toList();
    return storage.size() == 1 ? Optional.of(storage.get(0)) : Optional.empty();
  }

  private static List<Object> versions(Map<String, Object> definition) {
    return Trees.list(Trees.at(definition, "spec", "versions"));
  }

  private static void checkScope(ResourceType type, String name, String scope) {
    if (!scope.equals("Namespaced") && !scope.equals("Cluster")) {
      throw invalid(
          type,
          name,
          "spec.scope",
          "Unsupported value: \"" + scope + "\": supported values: \"Cluster\", \"Namespaced\"");
    }
  }

  private static void require(ResourceType type, String name, String field, String value) {
    if (value.isEmpty()) {
      throw Refusal.invalid(type, name, field, "FieldValueRequired", "Required value");
    }
  }

  private static Refusal invalid(ResourceType type, String name, String field, String message) {
    return Refusal.invalid(type, name, field, "FieldValueInvalid", message);
  }
}
