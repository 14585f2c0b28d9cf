package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.http.HttpRequest;
import java.time.Instant;
import java.util.Optional;

/** Finds out whose request it is: by its signature if it has one, else by its token. */
final class Authentication {

  private static final String PREFIX = "Incorrect IAM authentication information: ";

  private final Projects projects;

  Authentication(Projects projects) {
    this.projects = projects;
  }

  /**
   * Who sent a request.
   *
   * @param project the project whose credentials it shows, right or wrong; empty if unknown
   * @param refusal why it goes no further; empty if it may
   */
  record Result(Optional<Project> project, Optional<Refusal> refusal) {

    static Result accepted(Project project) {
      return new Result(Optional.of(project), Optional.empty());
    }

    static Result refused(Optional<Project> project, String reason) {
      return new Result(
          project,
          Optional.of(new Refusal(GatewayError.INCORRECT_AUTHENTICATION, PREFIX + reason)));
    }

    boolean isAccepted() {
      return refusal.isEmpty();
    }
  }

  Result authenticate(HttpRequest request) {
    Optional<String> authorization = request.signature();
    return authorization.isPresent() ? bySignature(request, authorization.get()) : byToken(request);
  }

  private Result byToken(HttpRequest request) {
    Optional<String> token =
        request.headers().first("X-Auth-Token").map(String::trim).filter(t -> !t.isEmpty());
    if (token.isEmpty()) {
      return Result.refused(Optional.empty(), "x-auth-token not found");
    }
    return projects
        .withToken(token.get())
        .map(project -> byToken(project, token.get()))
        .orElseGet(() -> Result.refused(Optional.empty(), "decrypt token fail"));
  }

  private static Result byToken(Project project, String token) {
    Access.Grant<String> grant = project.access().token(token).orElseThrow();
    if (grant.revoked()) {
      return new Result(
          Optional.of(project),
          Optional.of(
              new Refusal(GatewayError.TOKEN_MUST_BE_UPDATED, "The token must be updated.")));
    }
    return grant.isExpired(project.clock().instant())
        ? Result.refused(Optional.of(project), "token expires, expires_at: " + grant.expiresAt())
        : Result.accepted(project);
  }

  private Result bySignature(HttpRequest request, String authorization) {
    Optional<AuthorizationHeader> parsed = AuthorizationHeader.parse(authorization);
    if (parsed.isEmpty()) {
      return Result.refused(
          Optional.empty(),
          "expected an Authorization header of the form \"SDK-HMAC-SHA256 Access=…,"
              + " SignedHeaders=…, Signature=…\"; no other algorithm is supported");
    }
    String accessKey = parsed.get().accessKey();
    return projects
        .withAccessKey(accessKey)
        .map(project -> bySignature(request, parsed.get(), project))
        .orElseGet(() -> Result.refused(Optional.empty(), "ak " + accessKey + " not exist"));
  }

  private static Result bySignature(
      HttpRequest request, AuthorizationHeader authorization, Project project) {
    Access.Grant<Credentials> grant =
        project.access().credentials(authorization.accessKey()).orElseThrow();
    Instant now = project.clock().instant();
    return securityTokenProblem(request, grant, now)
        .or(
            () ->
                new SignatureCheck(request, authorization)
                    .problem(grant.value().secretKey(), project.signatureClock().instant()))
        .map(problem -> Result.refused(Optional.of(project), problem))
        .orElseGet(() -> Result.accepted(project));
  }

  private static Optional<String> securityTokenProblem(
      HttpRequest request, Access.Grant<Credentials> grant, Instant now) {
    Optional<String> wanted = grant.value().securityToken();
    if (grant.isExpired(now)) {
      return Optional.of("security token expires, expires_at: " + grant.expiresAt());
    }
    if (wanted.isEmpty() || wanted.equals(request.headers().first("X-Security-Token"))) {
      return Optional.empty();
    }
    return Optional.of(
        request.headers().first("X-Security-Token").isEmpty()
            ? "x-security-token not found, which temporary access keys need"
            : "x-security-token is not the one of the access key");
  }
}
