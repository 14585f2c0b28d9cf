package io.github.fakehuaweicloud.kubernetes.resources;

import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.util.Map;
import java.util.Optional;

/** PUT and PATCH of an object, of its status or of its scale. */
final class Updating {

  private static final String MODIFIED =
      "the object has been modified; please apply your changes to the latest version and try"
          + " again";

  private final Writes writes;
  private final Creating creating;
  private final Deletion deletion;

  Updating(Writes writes, Creating creating, Deletion deletion) {
    this.writes = writes;
    this.creating = creating;
    this.deletion = deletion;
  }

  KubernetesResponse put(Operation operation, Map<String, Object> current) {
    Map<String, Object> wanted = Body.resource(operation.request());
    if (operation.path().subresource().equals("scale")) {
      return scaled(operation, current, wanted);
    }
    if (operation.type().custom() && Trees.text(wanted, "metadata", "resourceVersion").isEmpty()) {
      throw Refusal.invalid(
          operation.type().type(),
          operation.path().name(),
          "metadata.resourceVersion",
          "FieldValueInvalid",
          "Invalid value: 0x0: must be specified for an update");
    }
    return replaced(operation, current, wanted);
  }

  KubernetesResponse patch(Operation operation, Optional<Map<String, Object>> found) {
    if (found.isEmpty()
        && Patches.isApply(operation.request())
        && operation.path().subresource().isEmpty()) {
      return applyNew(operation);
    }
    Map<String, Object> current =
        found.orElseThrow(() -> Refusal.notFound(operation.type().type(), operation.path().name()));
    if (operation.path().subresource().equals("scale")) {
      Map<String, Object> scale = Scale.of(current);
      return scaled(
          operation, current, Patches.applied(operation.request(), operation.type(), scale));
    }
    return replaced(
        operation, current, Patches.applied(operation.request(), operation.type(), current));
  }

  private KubernetesResponse applyNew(Operation operation) {
    Map<String, Object> object = Patches.applied(operation.request(), operation.type(), Map.of());
    Trees.objectIn(object, "metadata").putIfAbsent("name", operation.path().name());
    return creating.create(operation, object);
  }

  private KubernetesResponse scaled(
      Operation operation, Map<String, Object> current, Map<String, Object> scale) {
    Map<String, Object> wanted = Scale.applied(current, scale);
    checkVersion(operation, current, wanted);
    return Answers.object(
        200, Scale.of(writes.replace(operation.type(), current, wanted, operation.isDryRun())));
  }

  private KubernetesResponse replaced(
      Operation operation, Map<String, Object> current, Map<String, Object> body) {
    StoredType type = operation.type();
    Map<String, Object> wanted = Trees.copy(body);
    Metadata.checkType(type, wanted);
    Metadata.checkShape(wanted);
    Metadata.checkPath(operation.path(), wanted);
    checkVersion(operation, current, wanted);
    Map<String, Object> merged = onlyItsPart(operation, current, wanted);
    Defaults.check(type, merged);
    Map<String, Object> object = writes.replace(type, current, merged, operation.isDryRun());
    deletion.finish(operation.path().namespace());
    return Answers.object(200, object);
  }

  /** The status is changed by the subresource only, and the subresource changes nothing else. */
  private static Map<String, Object> onlyItsPart(
      Operation operation, Map<String, Object> current, Map<String, Object> wanted) {
    boolean ofStatus = operation.path().subresource().equals("status");
    if (!ofStatus && !operation.type().type().hasStatus()) {
      return wanted;
    }
    Map<String, Object> merged = Trees.copy(ofStatus ? current : wanted);
    Object status = (ofStatus ? wanted : current).get("status");
    if (status == null) {
      merged.remove("status");
    } else {
      merged.put("status", status);
    }
    return merged;
  }

  private static void checkVersion(
      Operation operation, Map<String, Object> current, Map<String, Object> wanted) {
    for (String field : new String[] {"resourceVersion", "uid"}) {
      String expected = Trees.text(wanted, "metadata", field);
      String actual = Trees.text(current, "metadata", field);
      if (!expected.isEmpty() && !expected.equals(actual)) {
        throw Refusal.conflict(
            operation.type().type(),
            operation.path().name(),
            field.equals("uid")
                ? "Precondition failed: UID in precondition: "
                    + expected
                    + ", UID in object meta: "
                    + actual
                : MODIFIED);
      }
    }
  }
}
