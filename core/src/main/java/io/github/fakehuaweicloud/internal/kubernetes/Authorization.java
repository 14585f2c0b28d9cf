package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.kubernetes.KubernetesUser;
import java.util.Set;

/** One simple rule: administrators may do everything, others read everything. */
final class Authorization {

  static final Set<String> READING = Set.of("get", "list", "watch");

  private static final Set<String> REVIEWS =
      Set.of("selfsubjectreviews", "selfsubjectaccessreviews", "selfsubjectrulesreviews");

  private Authorization() {}

  static boolean allows(KubernetesUser user, RequestInfo request) {
    if (user.isAdministrator() || REVIEWS.contains(request.resource())) {
      return true;
    }
    return READING.contains(request.verb());
  }

  /** In the words of API servers. */
  static String refusal(KubernetesUser user, RequestInfo request) {
    return request.isResource()
        ? "%s%s is forbidden: User \"%s\" cannot %s resource \"%s\" in API group \"%s\"%s"
            .formatted(
                request.resource(),
                request.name().isEmpty() ? "" : " \"" + request.name() + "\"",
                user.name(),
                request.verb(),
                request.resourceWithSubresource(),
                request.group(),
                request.namespace().isEmpty()
                    ? " at the cluster scope"
                    : " in the namespace \"" + request.namespace() + "\"")
        : "forbidden: User \"%s\" cannot %s path \"%s\""
            .formatted(user.name(), request.verb(), request.path());
  }
}
