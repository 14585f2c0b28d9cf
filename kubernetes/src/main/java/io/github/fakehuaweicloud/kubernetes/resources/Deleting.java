package io.github.fakehuaweicloud.kubernetes.resources;

import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** DELETE of an object or of a collection. */
final class Deleting {

  private final Deletion deletion;

  Deleting(Deletion deletion) {
    this.deletion = deletion;
  }

  KubernetesResponse one(Operation operation, Map<String, Object> current) {
    StoredType type = operation.type();
    Map<String, Object> options = options(operation);
    deletion.check(type, operation.path().name());
    checkPreconditions(operation, current, Trees.object(options.get("preconditions")));
    if (isDryRun(operation, options)) {
      return Answers.deleted(type.type(), current);
    }
    Map<String, Object> left = deletion.delete(type, current);
    return Writes.isMarked(left) ? Answers.object(200, left) : Answers.deleted(type.type(), left);
  }

  KubernetesResponse all(Operation operation, List<Map<String, Object>> objects, long version) {
    StoredType type = operation.type();
    if (type.is("namespaces")) {
      throw Refusal.methodNotAllowed();
    }
    List<Map<String, Object>> deleted = new ArrayList<>();
    boolean dryRun = isDryRun(operation, options(operation));
    for (Map<String, Object> object : objects) {
      deleted.add(dryRun ? object : deletion.delete(type, object));
    }
    return Answers.list(type.type(), deleted, version);
  }

  private static Map<String, Object> options(Operation operation) {
    return operation.request().body().isBlank() ? Map.of() : Body.object(operation.request());
  }

  private static boolean isDryRun(Operation operation, Map<String, Object> options) {
    return operation.isDryRun() || Trees.list(options.get("dryRun")).contains("All");
  }

  private static void checkPreconditions(
      Operation operation, Map<String, Object> current, Map<String, Object> preconditions) {
    preconditions.forEach(
        (field, expected) -> {
          String actual = Trees.text(current, "metadata", field);
          if (expected != null && !actual.equals(expected.toString())) {
            throw Refusal.conflict(
                operation.type().type(),
                operation.path().name(),
                "Precondition failed: "
                    + field
                    + " in precondition: "
                    + expected
                    + ", in object meta: "
                    + actual);
          }
        });
  }
}
