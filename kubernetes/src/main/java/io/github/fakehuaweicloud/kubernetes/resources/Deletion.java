package io.github.fakehuaweicloud.kubernetes.resources;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Deletes objects with what belongs to them: the content of a namespace, the custom resources of a
 * definition. What waits for a finalizer keeps the namespace; a definition goes at once (ours).
 */
final class Deletion {

  private static final Set<String> FOR_EVER = Set.of("default", "kube-system", "kube-public");

  private final Kept kept;
  private final Types types;
  private final Writes writes;

  Deletion(Kept kept, Types types, Writes writes) {
    this.kept = kept;
    this.types = types;
    this.writes = writes;
  }

  void check(StoredType type, String name) {
    if (type.is("namespaces") && FOR_EVER.contains(name)) {
      throw Refusal.forbidden(type.type(), name, "this namespace may not be deleted");
    }
  }

  /** The object as it was at last, or as it waits now. */
  Map<String, Object> delete(StoredType type, Map<String, Object> current) {
    Map<String, Object> left = current;
    if (type.is("namespaces")) {
      left = writes.mark(type, current);
      String namespace = Writes.name(current);
      for (StoredType each : types.namespaced()) {
        kept.all(each, namespace).forEach(object -> writes.delete(each, object));
      }
      finish(namespace);
      return left;
    }
    if (type.is(CustomDefinitions.PLURAL)) {
      StoredType declared = CustomDefinitions.stored(current);
      kept.all(declared, "").forEach(object -> writes.delete(declared, object));
    }
    left = writes.delete(type, current);
    finish(Writes.namespace(current));
    return left;
  }

  /** Ends a namespace that was only waiting for its content. */
  void finish(String namespace) {
    if (namespace.isEmpty()) {
      return;
    }
    kept.find(Types.NAMESPACES, "", namespace)
        .filter(Writes::isMarked)
        .filter(found -> Writes.finalizers(found).isEmpty())
        .filter(found -> isEmpty(namespace))
        .ifPresent(found -> writes.remove(Types.NAMESPACES, found, found));
  }

  private boolean isEmpty(String namespace) {
    List<StoredType> all = types.namespaced();
    return all.stream().allMatch(type -> kept.all(type, namespace).isEmpty());
  }
}
