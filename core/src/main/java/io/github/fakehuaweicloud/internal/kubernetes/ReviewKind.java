package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.internal.kubernetes.resources.ResourcePath;
import java.util.Optional;
import java.util.stream.Stream;

/** What a caller may ask about itself. */
enum ReviewKind {
  SELF_SUBJECT_REVIEW("authentication.k8s.io", "selfsubjectreviews"),
  SELF_SUBJECT_ACCESS_REVIEW("authorization.k8s.io", "selfsubjectaccessreviews"),
  SELF_SUBJECT_RULES_REVIEW("authorization.k8s.io", "selfsubjectrulesreviews");

  private final String group;
  private final String plural;

  ReviewKind(String group, String plural) {
    this.group = group;
    this.plural = plural;
  }

  /** Empty if the path is another one. They have neither names nor namespaces. */
  static Optional<ReviewKind> of(ResourcePath path) {
    return Stream.of(values())
        .filter(kind -> path.equals(new ResourcePath(kind.group, "v1", "", kind.plural, "", "")))
        .findFirst();
  }

  String apiVersion() {
    return group + "/v1";
  }

  String plural() {
    return plural;
  }
}
