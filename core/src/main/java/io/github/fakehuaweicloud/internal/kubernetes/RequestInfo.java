package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a request is about, as Kubernetes reads it from method and path for its authorization.
 *
 * @param verb the method in small letters if the path is no resource's
 * @param group empty for the core group
 * @param version of the group, for example v1
 * @param namespace empty for resources of the cluster
 * @param resource the plural; empty if the path is no resource's
 * @param name empty for a collection
 */
record RequestInfo(
    String verb,
    String group,
    String version,
    String namespace,
    String resource,
    String subresource,
    String name,
    String path) {

  private static final Pattern SEPARATOR = Pattern.compile("/");

  static RequestInfo of(KubernetesRequest request) {
    List<String> parts =
        SEPARATOR.splitAsStream(request.path()).filter(part -> !part.isEmpty()).toList();
    boolean core = parts.size() > 2 && parts.get(0).equals("api");
    boolean grouped = parts.size() > 3 && parts.get(0).equals("apis");
    if (!core && !grouped) {
      String verb = request.method().toLowerCase(Locale.ROOT);
      return new RequestInfo(verb, "", "", "", "", "", "", request.path());
    }
    List<String> rest = parts.subList(core ? 2 : 3, parts.size());
    boolean namespaced = rest.get(0).equals("namespaces") && rest.size() > 2;
    List<String> resource = namespaced ? rest.subList(2, rest.size()) : rest;
    String name = at(resource, 1);
    return new RequestInfo(
        verb(request, name.isEmpty()),
        core ? "" : parts.get(1),
        parts.get(core ? 1 : 2),
        rest.get(0).equals("namespaces") ? at(rest, 1) : "",
        resource.get(0),
        at(resource, 2),
        name,
        request.path());
  }

  private static String at(List<String> parts, int index) {
    return parts.size() > index ? parts.get(index) : "";
  }

  private static String verb(KubernetesRequest request, boolean collection) {
    return switch (request.method()) {
      case "POST" -> "create";
      case "PUT" -> "update";
      case "PATCH" -> "patch";
      case "DELETE" -> collection ? "deletecollection" : "delete";
      case "GET", "HEAD" -> reading(request, collection);
      default -> request.method().toLowerCase(Locale.ROOT);
    };
  }

  private static String reading(KubernetesRequest request, boolean collection) {
    boolean watches =
        request
            .query("watch")
            .filter(value -> value.equals("true") || value.equals("1"))
            .isPresent();
    return watches ? "watch" : collection ? "list" : "get";
  }

  boolean isResource() {
    return !resource.isEmpty();
  }

  /** As in rules, for example {@code pods/log}. */
  String resourceWithSubresource() {
    return subresource.isEmpty() ? resource : resource + "/" + subresource;
  }
}
