package io.github.fakehuaweicloud.kubernetes.resources;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON Merge Patch (RFC 7386). */
final class MergePatch {

  private MergePatch() {}

  static Map<String, Object> apply(Map<String, Object> target, Map<String, Object> patch) {
    Map<String, Object> merged = new LinkedHashMap<>(target);
    patch.forEach(
        (name, value) -> {
          if (value == null) {
            merged.remove(name);
          } else if (value instanceof Map) {
            merged.put(name, apply(Trees.object(merged.get(name)), Trees.object(value)));
          } else {
            merged.put(name, value);
          }
        });
    return merged;
  }
}
