package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.http.HttpRequest;
import java.util.Optional;

/** Finds out whose request it is: by its signature if it has one, else by its token. */
final class Authentication {

  private static final String PREFIX = "Incorrect IAM authentication information: ";

  private final Projects projects;

  Authentication(Projects projects) {
    this.projects = projects;
  }

  /** Who sent a request: either a project, or a refusal. */
  record Result(Optional<Project> project, Optional<Refusal> refusal) {

    static Result of(Project project) {
      return new Result(Optional.of(project), Optional.empty());
    }

    static Result refused(String reason) {
      return new Result(
          Optional.empty(),
          Optional.of(new Refusal(GatewayError.INCORRECT_AUTHENTICATION, PREFIX + reason)));
    }
  }

  Result authenticate(HttpRequest request) {
    Optional<AuthorizationHeader> authorization =
        request.headers().first("Authorization").flatMap(AuthorizationHeader::parse);
    return authorization.isPresent() ? bySignature(request, authorization.get()) : byToken(request);
  }

  private Result byToken(HttpRequest request) {
    Optional<String> token = request.headers().first("X-Auth-Token").filter(t -> !t.isBlank());
    if (token.isEmpty()) {
      return Result.refused("x-auth-token not found");
    }
    return projects
        .withToken(token.get())
        .map(Result::of)
        .orElseGet(() -> Result.refused("decrypt token fail"));
  }

  private Result bySignature(HttpRequest request, AuthorizationHeader authorization) {
    Optional<Project> project = projects.withAccessKey(authorization.accessKey());
    if (project.isEmpty()) {
      return Result.refused("ak " + authorization.accessKey() + " not exist");
    }
    String secretKey =
        project.get().credentials(authorization.accessKey()).orElseThrow().secretKey();
    return new SignatureCheck(request, authorization)
        .problem(secretKey, project.get().clock().instant())
        .map(Result::refused)
        .orElseGet(() -> Result.of(project.get()));
  }
}
