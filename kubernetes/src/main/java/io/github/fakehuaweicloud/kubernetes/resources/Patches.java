package io.github.fakehuaweicloud.kubernetes.resources;

import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import java.util.Map;

/** The four kinds of patches that an API server takes. */
final class Patches {

  static final String JSON = "application/json-patch+json";
  static final String MERGE = "application/merge-patch+json";
  static final String STRATEGIC = "application/strategic-merge-patch+json";
  static final String APPLY = "application/apply-patch+yaml";

  private Patches() {}

  static boolean isApply(KubernetesRequest request) {
    return Body.mediaType(request).equals(APPLY);
  }

  static Map<String, Object> applied(
      KubernetesRequest request, StoredType type, Map<String, Object> current) {
    String kind = Body.mediaType(request);
    return switch (kind) {
      case JSON -> jsonPatched(request, type, current);
      case MERGE -> MergePatch.apply(current, Body.object(request));
      case APPLY -> applyConfiguration(request, type, current);
      case STRATEGIC -> {
        if (type.custom()) {
          throw unsupported(kind, JSON + ", " + MERGE + ", " + APPLY);
        }
        yield StrategicMerge.apply(current, Body.object(request));
      }
      default -> throw unsupported(kind, JSON + ", " + MERGE + ", " + STRATEGIC + ", " + APPLY);
    };
  }

  private static Map<String, Object> jsonPatched(
      KubernetesRequest request, StoredType type, Map<String, Object> current) {
    try {
      return JsonPatch.apply(current, Body.list(request));
    } catch (IllegalArgumentException impossible) {
      throw Refusal.invalid(
          type.type(),
          Trees.text(current, "metadata", "name"),
          "patch",
          "FieldValueInvalid",
          "Invalid value: " + impossible.getMessage());
    }
  }

  /** Ours: nobody owns fields, so that nothing is removed and nothing conflicts. */
  private static Map<String, Object> applyConfiguration(
      KubernetesRequest request, StoredType type, Map<String, Object> current) {
    Map<String, Object> configuration = Body.object(request);
    if (request.query("fieldManager").orElse("").isEmpty()) {
      throw Refusal.invalid(
          type.type(),
          Trees.text(current, "metadata", "name"),
          "fieldManager",
          "FieldValueRequired",
          "Required value: is required for apply patch");
    }
    Metadata.checkType(type, configuration);
    return StrategicMerge.apply(current, configuration);
  }

  private static Refusal unsupported(String kind, String accepted) {
    return Refusal.unsupportedMediaType(
        "the body of the request was in an unknown format - accepted media types include: "
            + accepted
            + "; the request has "
            + kind);
  }
}
