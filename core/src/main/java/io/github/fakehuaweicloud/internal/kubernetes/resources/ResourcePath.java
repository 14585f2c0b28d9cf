package io.github.fakehuaweicloud.internal.kubernetes.resources;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The path of a resource or of a collection (Kubernetes API concepts, "Resource URIs"). Parts that
 * the path has not are empty; so is the group of the core API.
 */
public record ResourcePath(
    String group,
    String version,
    String namespace,
    String plural,
    String name,
    String subresource) {

  private static final Set<String> OF_A_NAMESPACE = Set.of("status", "finalize");

  /**
   * Reads a path.
   *
   * @param path decoded
   * @return empty for any other path, and where a part is empty: another reader might skip it
   */
  public static Optional<ResourcePath> parse(String path) {
    List<String> parts = parts(path);
    if (parts.contains("")) {
      return Optional.empty();
    }
    if (parts.size() >= 3 && parts.get(0).equals("api")) {
      return of("", parts.get(1), parts.subList(2, parts.size()));
    }
    if (parts.size() >= 4 && parts.get(0).equals("apis")) {
      return of(parts.get(1), parts.get(2), parts.subList(3, parts.size()));
    }
    return Optional.empty();
  }

  /** As in rules, for example {@code pods/log}. */
  public String resource() {
    return subresource.isEmpty() ? plural : plural + "/" + subresource;
  }

  public boolean isCollection() {
    return name.isEmpty();
  }

  private static Optional<ResourcePath> of(String group, String version, List<String> rest) {
    boolean inNamespace =
        rest.size() >= 3 && rest.get(0).equals("namespaces") && !isOfANamespace(rest);
    String namespace = inNamespace ? rest.get(1) : "";
    List<String> own = inNamespace ? rest.subList(2, rest.size()) : rest;
    if (own.size() > 3) {
      return Optional.empty();
    }
    return Optional.of(
        new ResourcePath(group, version, namespace, own.get(0), at(own, 1), at(own, 2)));
  }

  private static boolean isOfANamespace(List<String> rest) {
    return rest.size() == 3 && OF_A_NAMESPACE.contains(rest.get(2));
  }

  private static String at(List<String> parts, int index) {
    return index < parts.size() ? parts.get(index) : "";
  }

  private static List<String> parts(String path) {
    return List.of(path.substring(path.startsWith("/") ? 1 : 0).split("/", -1));
  }
}
