package io.github.fakehuaweicloud.kubernetes.resources;

import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.util.Map;
import java.util.Optional;

/** POST to a collection. */
final class Creating {

  private final Kept kept;
  private final Writes writes;

  Creating(Kept kept, Writes writes) {
    this.kept = kept;
    this.writes = writes;
  }

  KubernetesResponse answer(Operation operation) {
    if (operation.type().type().namespaced() && operation.path().namespace().isEmpty()) {
      throw Refusal.methodNotAllowed();
    }
    return create(operation, Body.resource(operation.request()));
  }

  KubernetesResponse create(Operation operation, Map<String, Object> object) {
    StoredType type = operation.type();
    String namespace = operation.path().namespace();
    Metadata.checkType(type, object);
    Metadata.checkShape(object);
    Metadata.checkPath(operation.path(), object);
    checkNamespace(type, namespace, Trees.text(object, "metadata", "name"));
    Metadata.checkName(type.type(), object);
    if (!Trees.text(object, "metadata", "resourceVersion").isEmpty()) {
      throw Refusal.badRequest("resourceVersion should not be set on objects to be created");
    }
    Defaults.check(type, object);
    String name = Trees.text(object, "metadata", "name");
    if (kept.find(type, namespace, name).isPresent()) {
      throw Refusal.alreadyExists(type.type(), name);
    }
    return Answers.object(201, writes.create(type, namespace, object, operation.isDryRun()));
  }

  private void checkNamespace(StoredType type, String namespace, String name) {
    if (namespace.isEmpty()) {
      return;
    }
    Optional<Map<String, Object>> found =
        Names.isSubdomain(namespace)
            ? kept.find(Types.NAMESPACES, "", namespace)
            : Optional.empty();
    if (found.isEmpty()) {
      throw Refusal.notFound(Types.NAMESPACES.type(), namespace);
    }
    if (Writes.isMarked(found.get())) {
      throw Refusal.forbidden(
          type.type(),
          name,
          "unable to create new content in namespace "
              + namespace
              + " because it is being terminated");
    }
  }
}
