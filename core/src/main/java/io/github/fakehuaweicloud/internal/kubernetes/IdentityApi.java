package io.github.fakehuaweicloud.internal.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fakehuaweicloud.kubernetes.KubernetesHandler;
import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an API server says about itself and about its caller. */
final class IdentityApi implements KubernetesHandler {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Single checks may be asked for behind a slash. */
  private static final Pattern HEALTH = Pattern.compile("/(healthz|livez|readyz)(/[a-z0-9-]+)*/?");

  private final ServerVersion version;

  IdentityApi(ServerVersion version) {
    this.version = version;
  }

  @Override
  public Optional<KubernetesResponse> handle(KubernetesRequest request) {
    RequestInfo info = RequestInfo.of(request);
    if (info.verb().equals("create")) {
      return info.resource().flatMap(ReviewKind::of).map(kind -> review(kind, request));
    }
    if (!info.verb().equals("get") && !info.verb().equals("head")) {
      return Optional.empty();
    }
    if (request.path().equals("/version")) {
      return Optional.of(KubernetesResponse.json(200, version.json()));
    }
    return HEALTH.matcher(request.path()).matches()
        ? Optional.of(KubernetesResponse.text(200, "ok"))
        : Optional.empty();
  }

  private static KubernetesResponse review(ReviewKind kind, KubernetesRequest request) {
    JsonNode sent;
    try {
      sent = JSON.readTree(request.body());
    } catch (JsonProcessingException broken) {
      return KubernetesResponse.failure(
          400,
          "BadRequest",
          "Expected one of the " + kind.plural() + " in JSON, got something else");
    }
    return KubernetesResponse.json(
        201, new Reviews(request.user()).answer(kind, sent.path("spec")));
  }
}
