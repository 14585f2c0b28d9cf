package io.github.fakehuaweicloud.kubernetes.resources;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What happened to one object.
 *
 * @param version of the store afterwards
 * @param before empty if it was created
 * @param after empty if it was deleted
 */
record Change(
    long version,
    StoredType type,
    Optional<Map<String, Object>> before,
    Optional<Map<String, Object>> after) {

  /** As those see it who watch some objects: one that no longer belongs to them is deleted. */
  Optional<String> seenBy(StoredType watched, Predicate<Map<String, Object>> selector) {
    if (!type.isSameKind(watched)) {
      return Optional.empty();
    }
    boolean was = before.filter(selector).isPresent();
    boolean is = after.filter(selector).isPresent();
    if (is) {
      return Optional.of(event(was ? "MODIFIED" : "ADDED", watched.asAsked(after.orElseThrow())));
    }
    return was
        ? Optional.of(event("DELETED", versioned(watched.asAsked(last()))))
        : Optional.empty();
  }

  static String event(String type, Map<String, Object> object) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("type", type);
    event.put("object", object);
    return Trees.print(event);
  }

  private Map<String, Object> last() {
    return after.or(() -> before).orElseThrow();
  }

  private Map<String, Object> versioned(Map<String, Object> object) {
    Trees.objectIn(object, "metadata").put("resourceVersion", Long.toString(version));
    return object;
  }
}
