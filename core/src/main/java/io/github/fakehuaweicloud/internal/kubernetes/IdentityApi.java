package io.github.fakehuaweicloud.internal.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fakehuaweicloud.kubernetes.KubernetesHandler;
import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.util.Optional;
import java.util.Set;

/** What an API server says about itself and about its caller. */
final class IdentityApi implements KubernetesHandler {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> HEALTH = Set.of("healthz", "livez", "readyz");

  private final ServerVersion version;

  IdentityApi(ServerVersion version) {
    this.version = version;
  }

  @Override
  public Optional<KubernetesResponse> handle(KubernetesRequest request) {
    RequestInfo info = RequestInfo.of(request);
    if (info.isResource()) {
      return info.verb().equals("create") ? review(request, info) : Optional.empty();
    }
    String first = request.path().substring(1).split("/", 2)[0];
    if (request.path().equals("/version")) {
      return Optional.of(KubernetesResponse.json(200, version.json()));
    }
    return HEALTH.contains(first) && request.method().equals("GET")
        ? Optional.of(KubernetesResponse.text(200, "ok"))
        : Optional.empty();
  }

  private static Optional<KubernetesResponse> review(KubernetesRequest request, RequestInfo info) {
    boolean known =
        switch (info.resource()) {
          case "selfsubjectreviews" -> info.group().equals("authentication.k8s.io");
          case "selfsubjectaccessreviews", "selfsubjectrulesreviews" ->
              info.group().equals("authorization.k8s.io");
          default -> false;
        };
    return known ? Optional.of(reviewed(request, info)) : Optional.empty();
  }

  private static KubernetesResponse reviewed(KubernetesRequest request, RequestInfo info) {
    JsonNode sent;
    try {
      sent = JSON.readTree(request.body());
    } catch (JsonProcessingException broken) {
      return KubernetesResponse.failure(
          400, "BadRequest", "Expected a " + info.resource() + " in JSON, got something else");
    }
    Reviews reviews = new Reviews(request.user(), info.version());
    return KubernetesResponse.json(
        201,
        switch (info.resource()) {
          case "selfsubjectreviews" -> reviews.self();
          case "selfsubjectaccessreviews" -> reviews.access(sent.path("spec"));
          default -> reviews.rules(sent.path("spec"));
        });
  }
}
