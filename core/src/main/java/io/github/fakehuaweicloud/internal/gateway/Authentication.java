package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.iam.Access;
import io.github.fakehuaweicloud.internal.text.Secrets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds the caller by the signature if there is one, otherwise by the token. */
final class Authentication {

  private final Projects projects;
  private final Supplier<Set<String>> knownQueryParameters;

  /** Refusals may quote the values of the known query parameters. */
  Authentication(Projects projects, Supplier<Set<String>> knownQueryParameters) {
    this.projects = projects;
    this.knownQueryParameters = knownQueryParameters;
  }

  Caller authenticate(HttpRequest request) {
    Optional<String> authorization = request.signature();
    return authorization.isPresent() ? bySignature(request, authorization.get()) : byToken(request);
  }

  /** The projects whose token or access key the request has, whether it is let through or not. */
  List<Project> claimed(HttpRequest request) {
    return Stream.of(
            token(request).flatMap(projects::withToken),
            request
                .signature()
                .flatMap(AuthorizationHeader::parse)
                .map(AuthorizationHeader::accessKey)
                .flatMap(projects::withAccessKey))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static Optional<String> token(HttpRequest request) {
    return request.headers().first("X-Auth-Token").map(String::trim).filter(t -> !t.isEmpty());
  }

  private Caller byToken(HttpRequest request) {
    Optional<String> token = token(request);
    if (token.isEmpty()) {
      return Caller.unknown("x-auth-token not found");
    }
    return projects
        .withToken(token.get())
        // A token may be dropped between the two looks, for newer ones.
        .flatMap(
            project -> project.access().token(token.get()).map(grant -> byToken(project, grant)))
        .orElseGet(() -> Caller.unknown("decrypt token fail"));
  }

  private static Caller byToken(Project project, Access.Grant<String> grant) {
    if (grant.revoked()) {
      return Caller.withRevokedToken(project);
    }
    return grant.isExpired(project.clock().instant())
        ? Caller.refused(project, "token expires, expires_at: " + grant.expiresAt())
        : Caller.accepted(project, grant.login().user());
  }

  private Caller bySignature(HttpRequest request, String authorization) {
    Optional<AuthorizationHeader> parsed = AuthorizationHeader.parse(authorization);
    if (parsed.isEmpty()) {
      return Caller.unknown(
          "expected an Authorization header of the form \"SDK-HMAC-SHA256 Access=…,"
              + " SignedHeaders=…, Signature=…\"; no other algorithm is supported");
    }
    String accessKey = parsed.get().accessKey();
    return projects
        .withAccessKey(accessKey)
        .flatMap(
            project ->
                project
                    .access()
                    .credentials(accessKey)
                    .map(grant -> bySignature(request, parsed.get(), project, grant)))
        .orElseGet(
            () -> Caller.unknown("ak " + Secrets.maskUnlessAccessKey(accessKey) + " not exist"));
  }

  private Caller bySignature(
      HttpRequest request,
      AuthorizationHeader authorization,
      Project project,
      Access.Grant<Credentials> grant) {
    Instant now = project.clock().instant();
    return securityTokenProblem(request, grant, now)
        .or(
            () ->
                new SignatureCheck(request, authorization, knownQueryParameters)
                    .problem(grant.value().secretKey(), project.signatureClock().instant()))
        .map(problem -> Caller.refused(project, problem))
        .orElseGet(() -> Caller.accepted(project, grant.login().user()));
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
