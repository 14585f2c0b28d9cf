package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import io.github.fakehuaweicloud.kubernetes.KubernetesUser;
import java.util.List;
import java.util.Optional;

/**
 * What comes of a call.
 *
 * @param refusal empty if the call was let through
 */
record Outcome(KubernetesResponse response, Optional<String> refusal) {

  static final KubernetesUser ANONYMOUS =
      new KubernetesUser("system:anonymous", List.of("system:unauthenticated"));

  static Outcome of(SentRequest request, Holder holder, Admission admission, KubernetesApi api) {
    Optional<String> outage = admission.outage().get();
    if (outage.isPresent()) {
      return refused(503, "ServiceUnavailable", outage.get());
    }
    if (holder.refusal().isPresent()) {
      return refused(401, "Unauthorized", "Unauthorized: " + holder.refusal().get());
    }
    RequestInfo info = RequestInfo.of(request);
    if (!Authorization.allows(request.user(), info)) {
      return refused(403, "Forbidden", Authorization.refusal(request.user(), info));
    }
    return new Outcome(answer(request, api), Optional.empty());
  }

  static Outcome tooLarge() {
    return refused(413, "RequestEntityTooLarge", "Request entity too large: limit is 3145728");
  }

  private static KubernetesResponse answer(SentRequest request, KubernetesApi api) {
    try {
      return api.answer(request);
    } catch (RuntimeException | Error defect) {
      // Handlers are code of the test, and may throw whatever they like.
      return KubernetesResponse.failure(
          500, "InternalError", "A handler of the API server failed: " + defect);
    }
  }

  static Outcome refused(int status, String reason, String message) {
    return new Outcome(KubernetesResponse.failure(status, reason, message), Optional.of(message));
  }
}
