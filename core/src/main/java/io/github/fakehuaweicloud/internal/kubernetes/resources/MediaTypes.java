package io.github.fakehuaweicloud.internal.kubernetes.resources;

import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a client can read. */
final class MediaTypes {

  private static final Set<String> JSON = Set.of("application/json", "application/*", "*/*");

  private MediaTypes() {}

  static boolean acceptsJson(KubernetesRequest request) {
    return request.header("Accept").filter(accept -> !accept.isBlank()).isEmpty()
        || accepted(request).stream().anyMatch(range -> JSON.contains(range.get(0)));
  }

  static boolean acceptsOpenApiInProtobuf(KubernetesRequest request) {
    return accepted(request).stream()
        .anyMatch(range -> range.get(0).startsWith("application/com.github.proto-openapi.spec.v2"));
  }

  static KubernetesResponse notAcceptable() {
    return KubernetesResponse.failure(
        406, "NotAcceptable", "only the following media types are accepted: application/json");
  }

  /** The version of meta.k8s.io in which the client wants tables first of all, if it wants them. */
  static Optional<String> table(KubernetesRequest request) {
    return accepted(request).stream()
        .filter(range -> range.contains("as=Table") && range.contains("g=meta.k8s.io"))
        .flatMap(range -> range.stream().filter(part -> part.startsWith("v=")))
        .map(part -> part.substring(2))
        .filter(version -> version.equals("v1") || version.equals("v1beta1"))
        .findFirst();
  }

  private static List<List<String>> accepted(KubernetesRequest request) {
    return Arrays.stream(request.header("Accept").orElse("").split(",", -1))
        .map(range -> Arrays.stream(range.split(";", -1)).map(String::strip).toList())
        .toList();
  }
}
