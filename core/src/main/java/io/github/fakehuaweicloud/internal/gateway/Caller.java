package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.errors.GatewayError;
import io.github.fakehuaweicloud.iam.User;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import java.util.List;
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

  /**
   * Why the caller is not let through.
   *
   * @param message in the words of the real gateway; empty for the text of the error
   * @param hint for whoever reads the test, without secrets
   * @param isWrong whether the credentials were never good; false for those that have expired, were
   *     revoked, or became too old because the test moved the clock
   */
  record Refusal(GatewayError error, String message, Optional<String> hint, boolean isWrong) {

    /** For credentials that were never good. */
    static Refusal wrong(String reason, String hint) {
      return new Refusal(
          GatewayError.INCORRECT_AUTHENTICATION, PREFIX + reason, Optional.of(hint), true);
    }

    /** The same, where the reason says all. */
    static Refusal wrong(String reason) {
      return new Refusal(
          GatewayError.INCORRECT_AUTHENTICATION, PREFIX + reason, Optional.empty(), true);
    }

    /** For credentials that were good. */
    static Refusal outdated(String reason) {
      return new Refusal(
          GatewayError.INCORRECT_AUTHENTICATION, PREFIX + reason, Optional.empty(), false);
    }

    /** The same, with what to do about it. */
    static Refusal outdated(String reason, String hint) {
      return new Refusal(
          GatewayError.INCORRECT_AUTHENTICATION, PREFIX + reason, Optional.of(hint), false);
    }

    static Refusal revoked() {
      return new Refusal(GatewayError.TOKEN_MUST_BE_UPDATED, "", Optional.empty(), false);
    }

    /** What to tell whoever reads the test: of a misspelt header, or else the hint. */
    List<String> hints(HttpRequest request) {
      List<String> misspelt = MisspeltHeaders.hints(request.headers());
      return misspelt.isEmpty() ? hint.stream().toList() : misspelt;
    }
  }

  static Caller accepted(Project project, User user) {
    return new Caller(Optional.of(project), Optional.of(user), Optional.empty());
  }

  /** One whose credentials are not checked. */
  static Caller unchecked(Project project) {
    return new Caller(Optional.of(project), Optional.empty(), Optional.empty());
  }

  static Caller unknown(Refusal refusal) {
    return new Caller(Optional.empty(), Optional.empty(), Optional.of(refusal));
  }

  static Caller refused(Project project, Refusal refusal) {
    return new Caller(Optional.of(project), Optional.empty(), Optional.of(refusal));
  }

  /** The same user in another project of his. */
  Caller in(Project other) {
    return new Caller(Optional.of(other), user, refusal);
  }

  /** Empty if the caller was refused. */
  Optional<Project> accepted() {
    return refusal.isEmpty() ? project : Optional.empty();
  }
}
