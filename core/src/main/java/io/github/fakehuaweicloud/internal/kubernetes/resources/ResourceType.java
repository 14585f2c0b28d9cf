package io.github.fakehuaweicloud.internal.kubernetes.resources;

import java.util.List;
import java.util.Locale;

/** One kind of resource, as discovery tells of it. The group of the core API is empty. */
public record ResourceType(
    String group,
    String version,
    String plural,
    String singular,
    String kind,
    List<String> shortNames,
    List<String> categories,
    boolean namespaced,
    List<String> subresources) {

  public ResourceType {
    shortNames = List.copyOf(shortNames);
    categories = List.copyOf(categories);
    subresources = List.copyOf(subresources);
  }

  /** Without the names that few kinds have. */
  static ResourceType plain(
      String group, String version, String plural, String kind, boolean namespaced) {
    return new ResourceType(
        group,
        version,
        plural,
        kind.toLowerCase(Locale.ROOT),
        kind,
        List.of(),
        List.of(),
        namespaced,
        List.of());
  }

  public String apiVersion() {
    return group.isEmpty() ? version : group + "/" + version;
  }

  public boolean hasStatus() {
    return subresources.contains("status");
  }

  /** As in messages of API servers: {@code deployments.apps}, {@code configmaps}. */
  public String qualifiedPlural() {
    return group.isEmpty() ? plural : plural + "." + group;
  }

  /** As in messages of API servers: {@code Deployment.apps}, {@code ConfigMap}. */
  public String qualifiedKind() {
    return group.isEmpty() ? kind : kind + "." + group;
  }

  /** Reviews are asked and not kept. */
  boolean isReview() {
    return kind.endsWith("Review");
  }
}
