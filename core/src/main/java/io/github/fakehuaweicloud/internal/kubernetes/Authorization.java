package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.internal.kubernetes.resources.ResourcePath;
import io.github.fakehuaweicloud.kubernetes.KubernetesUser;
import java.util.Set;

/** One simple rule: administrators may do everything, others read, and ask who they are. */
final class Authorization {

  static final Set<String> READING = Set.of("get", "list", "watch");

  private static final Set<String> READING_OTHER_PATHS = Set.of("get", "head");

  private Authorization() {}

  static boolean allows(KubernetesUser user, RequestInfo request) {
    return user.isAdministrator()
        || request
            .resource()
            .map(resource -> allowsReader(request.verb(), resource))
            .orElseGet(() -> READING_OTHER_PATHS.contains(request.verb()));
  }

  private static boolean allowsReader(String verb, ResourcePath resource) {
    return READING.contains(verb) || (verb.equals("create") && ReviewKind.of(resource).isPresent());
  }

  /** In the words of API servers. */
  static String refusal(KubernetesUser user, RequestInfo request) {
    return request
        .resource()
        .map(resource -> refusal(user, request.verb(), resource))
        .orElseGet(
            () ->
                "forbidden: User \"%s\" cannot %s path \"%s\""
                    .formatted(user.name(), request.verb(), request.path()));
  }

  private static String refusal(KubernetesUser user, String verb, ResourcePath resource) {
    return "%s%s is forbidden: User \"%s\" cannot %s resource \"%s\" in API group \"%s\"%s"
        .formatted(
            resource.plural(),
            resource.name().isEmpty() ? "" : " \"" + resource.name() + "\"",
            user.name(),
            verb,
            resource.resource(),
            resource.group(),
            resource.namespace().isEmpty()
                ? " at the cluster scope"
                : " in the namespace \"" + resource.namespace() + "\"");
  }
}
