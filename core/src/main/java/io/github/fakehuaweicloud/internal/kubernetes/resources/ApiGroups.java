package io.github.fakehuaweicloud.internal.kubernetes.resources;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All kinds of a cluster by their group and version; the built-in ones come first. */
final class ApiGroups {

  private final CustomTypes custom;

  ApiGroups(CustomTypes custom) {
    this.custom = custom;
  }

  List<ResourceType> types() {
    return Stream.concat(BuiltInTypes.all().stream(), custom.all().stream()).toList();
  }

  List<ResourceType> types(String group, String version) {
    return types().stream()
        .filter(type -> type.group().equals(group) && type.version().equals(version))
        .toList();
  }

  /** The versions of each group, the preferred one first, without the core API. */
  Map<String, Set<String>> versions() {
    Map<String, Set<String>> versions = new LinkedHashMap<>();
    for (ResourceType type : types()) {
      if (!type.group().isEmpty()) {
        versions.computeIfAbsent(type.group(), group -> new LinkedHashSet<>()).add(type.version());
      }
    }
    return versions;
  }
}
