package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.errors.GatewayError;
import io.github.fakehuaweicloud.iam.User;
import java.util.Optional;

/**
 * Who sent a request.
 *
 * @param project the project of the credentials, even if they are wrong or expired; empty if they
 *     are unknown
 * @param user whose credentials they are; empty if the caller is not let through, or they were not
 *     checked
 * @param refusal empty if the caller is let through
 */
record Caller(Optional<Project> project, Optional<User> user, Optional<Refusal> refusal) {

  private static final String PREFIX = "Incorrect IAM authentication information: ";

  record Refusal(GatewayError error, String message) {}

  static Caller accepted(Project project, User user) {
    return new Caller(Optional.of(project), Optional.of(user), Optional.empty());
  }

  /** One whose credentials are not checked. */
  static Caller unchecked(Project project) {
    return new Caller(Optional.of(project), Optional.empty(), Optional.empty());
  }

  static Caller unknown(String reason) {
    return new Caller(Optional.empty(), Optional.empty(), refusal(reason));
  }

  static Caller refused(Project project, String reason) {
    return new Caller(Optional.of(project), Optional.empty(), refusal(reason));
  }

  static Caller withRevokedToken(Project project) {
    return new Caller(
        Optional.of(project),
        Optional.empty(),
        Optional.of(new Refusal(GatewayError.TOKEN_MUST_BE_UPDATED, "")));
  }

  /** The same user in another project of his. */
  Caller in(Project other) {
    return new Caller(Optional.of(other), user, refusal);
  }

  /** Empty if the caller was refused. */
  Optional<Project> accepted() {
    return refusal.isEmpty() ? project : Optional.empty();
  }

  private static Optional<Refusal> refusal(String reason) {
    return Optional.of(new Refusal(GatewayError.INCORRECT_AUTHENTICATION, PREFIX + reason));
  }
}
