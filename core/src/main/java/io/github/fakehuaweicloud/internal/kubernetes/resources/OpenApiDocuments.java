package io.github.fakehuaweicloud.internal.kubernetes.resources;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.kubernetes.KubernetesHandler;
import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The API as OpenAPI, as far as clients need it before they write: which kinds there are, and that
 * the server checks fields. There are no schemas.
 */
final class OpenApiDocuments implements KubernetesHandler {

  private static final String V2 = "/openapi/v2";
  private static final String V3 = "/openapi/v3";

  /**
   * A document without paths, for kubectl before 1.29, which reads no JSON here: {@code swagger}
   * (field 1), and in {@code info} (2) the title (1) and version (2). All its bytes are ASCII.
   */
  private static final String V2_IN_PROTOBUF =
      "\n\003" + "2.0" + "\022\020" + "\n\012" + "Kubernetes" + "\022\002" + "v1";

  private final ApiGroups groups;

  OpenApiDocuments(ApiGroups groups) {
    this.groups = groups;
  }

  @Override
  public Optional<KubernetesResponse> handle(KubernetesRequest request) {
    String path = request.path();
    if (!request.method().equals("GET") || !path.startsWith("/openapi/")) {
      return Optional.empty();
    }
    if (!MediaTypes.acceptsJson(request)) {
      return Optional.of(
          path.equals(V2) && MediaTypes.acceptsOpenApiInProtobuf(request)
              ? KubernetesResponse.text(200, V2_IN_PROTOBUF)
              : MediaTypes.notAcceptable());
    }
    return document(path).map(body -> KubernetesResponse.json(200, body.toString()));
  }

  private Optional<ObjectNode> document(String path) {
    if (path.equals(V2)) {
      return Optional.of(describe(Json.object().put("swagger", "2.0"), groups.types()));
    }
    if (path.equals(V3)) {
      return Optional.of(index());
    }
    List<ResourceType> types =
        groups.types().stream().filter(type -> path.equals(V3 + "/" + root(type))).toList();
    return types.isEmpty()
        ? Optional.empty()
        : Optional.of(describe(Json.object().put("openapi", "3.0.0"), types));
  }

  private ObjectNode index() {
    ObjectNode index = Json.object();
    ObjectNode paths = index.putObject("paths");
    TreeSet<String> roots = new TreeSet<>();
    groups.types().forEach(type -> roots.add(root(type)));
    roots.forEach(root -> paths.putObject(root).put("serverRelativeURL", V3 + "/" + root));
    return index;
  }

  private static ObjectNode describe(ObjectNode document, List<ResourceType> types) {
    document.putObject("info").put("title", "Kubernetes").put("version", "v1");
    ObjectNode paths = document.putObject("paths");
    types.forEach(type -> describe(paths, type));
    return document;
  }

  private static void describe(ObjectNode paths, ResourceType type) {
    String scope = type.namespaced() ? "/namespaces/{namespace}/" : "/";
    ObjectNode patch =
        paths.putObject("/" + root(type) + scope + type.plural() + "/{name}").putObject("patch");
    patch
        .putArray("parameters")
        .addObject()
        .put("name", "fieldValidation")
        .put("in", "query")
        .putObject("schema")
        .put("type", "string");
    patch
        .putObject("x-kubernetes-group-version-kind")
        .put("group", type.group())
        .put("kind", type.kind())
        .put("version", type.version());
    patch.putObject("responses").putObject("200").put("description", "OK");
  }

  private static String root(ResourceType type) {
    return type.group().isEmpty() ? "api/" + type.version() : "apis/" + type.apiVersion();
  }
}
