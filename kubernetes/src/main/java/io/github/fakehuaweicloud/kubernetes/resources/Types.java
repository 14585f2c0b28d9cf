package io.github.fakehuaweicloud.kubernetes.resources;

import io.github.fakehuaweicloud.internal.kubernetes.resources.BuiltInTypes;
import io.github.fakehuaweicloud.internal.kubernetes.resources.ResourcePath;
import io.github.fakehuaweicloud.internal.kubernetes.resources.ResourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds that can be kept: built-in ones and those that definitions in the store declare. */
final class Types {

  static final StoredType NAMESPACES = builtIn("", "v1", "namespaces");
  static final StoredType DEFINITIONS =
      builtIn("apiextensions.k8s.io", "v1", "customresourcedefinitions");

  private final Kept kept;

  Types(Kept kept) {
    this.kept = kept;
  }

  Optional<StoredType> find(ResourcePath path) {
    return BuiltInTypes.find(path)
        .filter(BuiltInTypes.kept()::contains)
        .map(StoredType::builtIn)
        .or(() -> custom(path));
  }

  /** Each kind that lives in namespaces, once. */
  List<StoredType> namespaced() {
    List<StoredType> types = new ArrayList<>();
    BuiltInTypes.kept().stream()
        .filter(ResourceType::namespaced)
        .map(StoredType::builtIn)
        .forEach(types::add);
    kept.all(DEFINITIONS, "").stream()
        .map(CustomDefinitions::stored)
        .filter(type -> type.type().namespaced())
        .forEach(types::add);
    return types;
  }

  private Optional<StoredType> custom(ResourcePath path) {
    if (!Names.isSubdomain(path.plural()) || !Names.isSubdomain(path.group())) {
      return Optional.empty();
    }
    Optional<Map<String, Object>> definition =
        kept.find(DEFINITIONS, "", path.plural() + "." + path.group());
    return definition.flatMap(found -> CustomDefinitions.served(found, path.version()));
  }

  private static StoredType builtIn(String group, String version, String plural) {
    return BuiltInTypes.find(new ResourcePath(group, version, "", plural, "", ""))
        .map(StoredType::builtIn)
        .orElseThrow();
  }
}
