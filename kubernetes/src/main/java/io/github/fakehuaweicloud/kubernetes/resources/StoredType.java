package io.github.fakehuaweicloud.kubernetes.resources;

import io.github.fakehuaweicloud.internal.kubernetes.resources.ResourceType;
import java.util.Map;
import java.util.Set;

/**
 * A kind as it is asked for, and the version in which all versions of it are kept.
 *
 * @param custom true for one that a definition in the store declares
 */
record StoredType(ResourceType type, String storedVersion, boolean custom) {

  private static final Set<String> WITH_GENERATION =
      Set.of(
          "admissionregistration.k8s.io",
          "apiextensions.k8s.io",
          "apps",
          "batch",
          "networking.k8s.io",
          "policy");

  static StoredType builtIn(ResourceType type) {
    return new StoredType(type, type.version(), false);
  }

  /** Whether changes of the specification are counted; the dispatcher counts them for all kinds. */
  boolean hasGeneration() {
    return custom || WITH_GENERATION.contains(type.group());
  }

  boolean is(String plural) {
    return type.qualifiedPlural().equals(plural);
  }

  boolean isSameKind(StoredType other) {
    return type.qualifiedPlural().equals(other.type.qualifiedPlural());
  }

  /** As kept, in the version that was asked for. */
  Map<String, Object> asAsked(Map<String, Object> kept) {
    Map<String, Object> object = Trees.copy(kept);
    object.put("apiVersion", type.apiVersion());
    return object;
  }

  Map<String, Object> asKept(Map<String, Object> asked) {
    Map<String, Object> object = Trees.copy(asked);
    object.put(
        "apiVersion", type.group().isEmpty() ? storedVersion : type.group() + "/" + storedVersion);
    return object;
  }
}
