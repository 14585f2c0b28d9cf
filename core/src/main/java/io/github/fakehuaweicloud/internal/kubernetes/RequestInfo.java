package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.internal.kubernetes.resources.ResourcePath;
import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import java.util.Locale;
import java.util.Optional;

/**
 * What a request is about, in the words of Kubernetes' authorization. Paths are read as the store
 * reads them, so that nobody is let through for one thing and gets another.
 *
 * @param verb the method in small letters if the path is no resource's
 * @param resource empty if the path is no resource's
 */
record RequestInfo(String verb, Optional<ResourcePath> resource, String path) {

  private static final int LONGEST_VERB = 32;

  /** For methods that Kubernetes does not know. One called LIST must not be taken for the verb. */
  private static final String UNKNOWN = "unknown";

  static RequestInfo of(KubernetesRequest request) {
    Optional<ResourcePath> resource = ResourcePath.parse(request.path());
    return new RequestInfo(
        resource.map(found -> verb(request, found)).orElseGet(() -> method(request)),
        resource,
        request.path());
  }

  /** Whatever a client sends as a method, short enough to be remembered. */
  private static String method(KubernetesRequest request) {
    String method = request.method().toLowerCase(Locale.ROOT);
    return method.substring(0, Math.min(method.length(), LONGEST_VERB));
  }

  private static String verb(KubernetesRequest request, ResourcePath resource) {
    boolean collection = resource.isCollection();
    return switch (request.method()) {
      case "POST" -> "create";
      case "PUT" -> "update";
      case "PATCH" -> "patch";
      case "DELETE" -> collection ? "deletecollection" : "delete";
      case "GET", "HEAD" -> collection ? readingAll(request) : "get";
      default -> UNKNOWN;
    };
  }

  private static String readingAll(KubernetesRequest request) {
    return request
            .query("watch")
            .filter(value -> value.equals("true") || value.equals("1"))
            .isPresent()
        ? "watch"
        : "list";
  }
}
