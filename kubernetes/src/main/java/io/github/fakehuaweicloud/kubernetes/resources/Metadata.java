package io.github.fakehuaweicloud.kubernetes.resources;

import io.github.fakehuaweicloud.internal.kubernetes.resources.ResourcePath;
import io.github.fakehuaweicloud.internal.kubernetes.resources.ResourceType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks of what every object has: kind, version, name, namespace, labels. */
final class Metadata {

  private static final List<String> MAPS = List.of("labels", "annotations");

  private Metadata() {}

  /** Kind and version are those of the path; built-in kinds may leave them out. */
  static void checkType(StoredType stored, Map<String, Object> object) {
    ResourceType type = stored.type();
    if (!stored.custom()) {
      object.putIfAbsent("apiVersion", type.apiVersion());
      object.putIfAbsent("kind", type.kind());
    }
    String version = Trees.text(object, "apiVersion");
    if (!version.equals(type.apiVersion())) {
      throw Refusal.badRequest(
          "the API version in the data ("
              + version
              + ") does not match the expected API version ("
              + type.apiVersion()
              + ")");
    }
    String kind = Trees.text(object, "kind");
    if (!kind.equals(type.kind())) {
      throw Refusal.badRequest(
          kind + " in version \"" + version + "\" cannot be handled as a " + type.kind());
    }
  }

  static void checkShape(Map<String, Object> object) {
    if (object.containsKey("metadata") && !(object.get("metadata") instanceof Map)) {
      throw Refusal.badRequest("metadata must be an object");
    }
    for (String field : List.of("name", "generateName", "namespace", "uid", "resourceVersion")) {
      Object value = Trees.at(object, "metadata", field);
      if (value != null && !(value instanceof String)) {
        throw Refusal.badRequest("metadata." + field + " must be a string");
      }
    }
    for (String field : MAPS) {
      checkTexts("metadata." + field, Trees.at(object, "metadata", field));
    }
    Object finalizers = Trees.at(object, "metadata", "finalizers");
    if (finalizers != null && !Trees.list(finalizers).stream().allMatch(String.class::isInstance)) {
      throw Refusal.badRequest("metadata.finalizers must be strings");
    }
  }

  static void checkTexts(String field, Object map) {
    if (map == null) {
      return;
    }
    if (!(map instanceof Map) || !Trees.object(map).values().stream().allMatch(Metadata::isText)) {
      throw Refusal.badRequest(field + " must be an object whose values are strings");
    }
  }

  static void checkName(ResourceType type, Map<String, Object> object) {
    Map<String, Object> metadata = Trees.objectIn(object, "metadata");
    String name = Trees.text(metadata, "name");
    if (name.isEmpty() && !Trees.text(metadata, "generateName").isEmpty()) {
      name = Names.generated(Trees.text(metadata, "generateName"));
      metadata.put("name", name);
    }
    if (name.isEmpty()) {
      throw Refusal.invalid(
          type,
          "",
          "metadata.name",
          "FieldValueRequired",
          "Required value: name or generateName is required");
    }
    Optional<String> flaw = Names.flaw(type, name);
    if (flaw.isPresent()) {
      throw Refusal.invalid(
          type,
          name,
          "metadata.name",
          "FieldValueInvalid",
          "Invalid value: \"" + name + "\": " + flaw.get());
    }
  }

  /** A body may leave the name of its path out in a patch only. */
  static void checkPath(ResourcePath path, Map<String, Object> object) {
    String name = Trees.text(object, "metadata", "name");
    if (!path.isCollection() && !name.equals(path.name())) {
      throw Refusal.badRequest(
          "the name of the object ("
              + name
              + ") does not match the name on the URL ("
              + path.name()
              + ")");
    }
    String namespace = Trees.text(object, "metadata", "namespace");
    if (!namespace.isEmpty() && !namespace.equals(path.namespace())) {
      throw Refusal.badRequest(
          "the namespace of the provided object ("
              + namespace
              + ") does not match the namespace sent on the request ("
              + path.namespace()
              + ")");
    }
  }

  private static boolean isText(Object value) {
    return value == null || value instanceof String;
  }
}
