package io.github.fakehuaweicloud.kubernetes.resources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Changes objects that are checked already, and tells who watches. */
final class Writes {

  private static final List<String> OF_THE_SERVER =
      List.of("uid", "creationTimestamp", "deletionTimestamp", "generation", "namespace");

  private final Kept kept;
  private final Changes changes;

  Writes(Kept kept, Changes changes) {
    this.kept = kept;
    this.changes = changes;
  }

  Map<String, Object> create(
      StoredType type, String namespace, Map<String, Object> object, boolean dryRun) {
    Map<String, Object> metadata = Trees.objectIn(object, "metadata");
    metadata.keySet().removeAll(List.of("managedFields", "selfLink", "deletionTimestamp"));
    if (!namespace.isEmpty()) {
      metadata.put("namespace", namespace);
    }
    Defaults.initialStatus(type, object);
    Defaults.complete(type, object);
    if (dryRun) {
      metadata.put("uid", UUID.randomUUID().toString());
      metadata.put("creationTimestamp", Times.now());
      return object;
    }
    Map<String, Object> created = kept.create(type, namespace, object);
    changes.add(version(created), type, Optional.empty(), Optional.of(created));
    return created;
  }

  /** Replaces an object; keeps what only the server sets. An object without changes stays as is. */
  Map<String, Object> replace(
      StoredType type, Map<String, Object> current, Map<String, Object> wanted, boolean dryRun) {
    Map<String, Object> object = Trees.copy(wanted);
    Map<String, Object> metadata = Trees.objectIn(object, "metadata");
    metadata.remove("managedFields");
    for (String field : OF_THE_SERVER) {
      restore(metadata, field, Trees.at(current, "metadata", field));
    }
    metadata.put("resourceVersion", Trees.text(current, "metadata", "resourceVersion"));
    Defaults.complete(type, object);
    if (object.equals(current) || dryRun) {
      return object;
    }
    if (metadata.containsKey("deletionTimestamp") && finalizers(object).isEmpty()) {
      remove(type, current, object);
      return object;
    }
    return update(type, current, object);
  }

  /** Removes an object, or marks it if somebody has still to finalize it. */
  Map<String, Object> delete(StoredType type, Map<String, Object> current) {
    if (finalizers(current).isEmpty()) {
      remove(type, current, current);
      return current;
    }
    return mark(type, current);
  }

  Map<String, Object> mark(StoredType type, Map<String, Object> current) {
    if (isMarked(current)) {
      return current;
    }
    Map<String, Object> marked = Trees.copy(current);
    Trees.objectIn(marked, "metadata").put("deletionTimestamp", Times.now());
    Trees.objectIn(marked, "metadata").put("deletionGracePeriodSeconds", 0);
    if (type.is("namespaces")) {
      Trees.objectIn(marked, "status").put("phase", "Terminating");
    }
    return update(type, current, marked);
  }

  void remove(StoredType type, Map<String, Object> current, Map<String, Object> last) {
    kept.remove(type, namespace(current), name(current), current);
    changes.add(kept.nextVersion(), type, Optional.of(current), Optional.empty());
  }

  static boolean isMarked(Map<String, Object> object) {
    return !Trees.text(object, "metadata", "deletionTimestamp").isEmpty();
  }

  static List<Object> finalizers(Map<String, Object> object) {
    return Trees.list(Trees.at(object, "metadata", "finalizers"));
  }

  static String name(Map<String, Object> object) {
    return Trees.text(object, "metadata", "name");
  }

  static String namespace(Map<String, Object> object) {
    return Trees.text(object, "metadata", "namespace");
  }

  private Map<String, Object> update(
      StoredType type, Map<String, Object> current, Map<String, Object> object) {
    Map<String, Object> updated = kept.update(type, namespace(current), name(current), object);
    changes.add(version(updated), type, Optional.of(current), Optional.of(updated));
    return updated;
  }

  private static void restore(Map<String, Object> metadata, String field, Object value) {
    if (value == null) {
      metadata.remove(field);
    } else {
      metadata.put(field, value);
    }
  }

  private static long version(Map<String, Object> object) {
    return Long.parseLong(Trees.text(object, "metadata", "resourceVersion"));
  }
}
