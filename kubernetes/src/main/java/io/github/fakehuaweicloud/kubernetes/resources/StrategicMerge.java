package io.github.fakehuaweicloud.kubernetes.resources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A strategic merge patch (Kubernetes, "Update API Objects in Place"): lists of objects are merged
 * by the key that their field has in the Kubernetes API, all others are replaced.
 */
final class StrategicMerge {

  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("containers", "name"),
          Map.entry("initContainers", "name"),
          Map.entry("ephemeralContainers", "name"),
          Map.entry("volumes", "name"),
          Map.entry("env", "name"),
          Map.entry("imagePullSecrets", "name"),
          Map.entry("secrets", "name"),
          Map.entry("volumeMounts", "mountPath"),
          Map.entry("volumeDevices", "devicePath"),
          Map.entry("hostAliases", "ip"),
          Map.entry("addresses", "type"),
          Map.entry("conditions", "type"),
          Map.entry("ownerReferences", "uid"));

  private static final String DIRECTIVE = "$patch";
  private static final String DELETED_VALUES = "$deleteFromPrimitiveList/";

  private StrategicMerge() {}

  static Map<String, Object> apply(Map<String, Object> target, Map<String, Object> patch) {
    if (Trees.text(patch, DIRECTIVE).equals("replace")) {
      return withoutDirectives(patch);
    }
    Map<String, Object> merged = new LinkedHashMap<>(target);
    if (patch.containsKey("$retainKeys")) {
      merged.keySet().retainAll(Trees.list(patch.get("$retainKeys")));
    }
    patch.forEach(
        (name, value) -> {
          if (name.startsWith(DELETED_VALUES)) {
            deleteValues(merged, name.substring(DELETED_VALUES.length()), Trees.list(value));
          } else if (!name.startsWith("$")) {
            put(merged, name, value);
          }
        });
    return merged;
  }

  private static void put(Map<String, Object> merged, String name, Object value) {
    if (value == null || Trees.text(value, DIRECTIVE).equals("delete")) {
      merged.remove(name);
    } else if (value instanceof Map) {
      merged.put(name, apply(Trees.object(merged.get(name)), Trees.object(value)));
    } else if (name.equals("finalizers") && value instanceof List) {
      List<Object> all = new ArrayList<>(Trees.list(merged.get(name)));
      Trees.list(value).stream().filter(item -> !all.contains(item)).forEach(all::add);
      merged.put(name, all);
    } else {
      Optional<String> key = mergeKey(name, Trees.list(value));
      merged.put(
          name,
          key.isPresent()
              ? mergeLists(Trees.list(merged.get(name)), Trees.list(value), key.get())
              : value);
    }
  }

  private static List<Object> mergeLists(List<Object> target, List<Object> patch, String key) {
    if (patch.stream().anyMatch(item -> Trees.text(item, DIRECTIVE).equals("replace"))) {
      return patch.stream()
          .filter(item -> !Trees.object(item).containsKey(DIRECTIVE))
          .map(Trees::copy)
          .toList();
    }
    List<Object> merged = new ArrayList<>(target);
    for (Object item : patch) {
      int found = indexOf(merged, key, Trees.at(item, key));
      boolean delete = Trees.text(item, DIRECTIVE).equals("delete");
      if (found < 0 && !delete) {
        merged.add(apply(Map.of(), Trees.object(item)));
      } else if (found >= 0 && delete) {
        merged.remove(found);
      } else if (found >= 0) {
        merged.set(found, apply(Trees.object(merged.get(found)), Trees.object(item)));
      }
    }
    return merged;
  }

  private static int indexOf(List<Object> items, String key, Object value) {
    for (int i = 0; i < items.size(); i++) {
      if (Objects.equals(Trees.at(items.get(i), key), value)) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<String> mergeKey(String name, List<Object> items) {
    if (items.isEmpty() || !items.stream().allMatch(Map.class::isInstance)) {
      return Optional.empty();
    }
    // Ports of containers and of services are merged by different keys.
    if (name.equals("ports")) {
      boolean ofContainer = items.stream().anyMatch(i -> Trees.at(i, "containerPort") != null);
      return Optional.of(ofContainer ? "containerPort" : "port");
    }
    return Optional.ofNullable(KEYS.get(name));
  }

  private static void deleteValues(Map<String, Object> merged, String name, List<Object> deleted) {
    List<Object> left = new ArrayList<>(Trees.list(merged.get(name)));
    left.removeAll(deleted);
    merged.put(name, left);
  }

  private static Map<String, Object> withoutDirectives(Map<String, Object> patch) {
    Map<String, Object> replaced = Trees.copy(patch);
    replaced.keySet().removeIf(name -> name.startsWith("$"));
    return replaced;
  }
}
