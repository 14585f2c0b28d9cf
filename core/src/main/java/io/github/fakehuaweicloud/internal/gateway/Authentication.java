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
      return Caller.unknown(
          Caller.Refusal.wrong(
              "x-auth-token not found",
              "neither X-Auth-Token nor a signature (Authorization: SDK-HMAC-SHA256 …) was sent"));
    }
    return projects
        .withToken(token.get())
        // A token may be dropped between the two looks, for newer ones.
        .flatMap(
            project -> project.access().token(token.get()).map(grant -> byToken(project, grant)))
        .orElseGet(
            () ->
                Caller.unknown(
                    Caller.Refusal.wrong(
                        "decrypt token fail",
                        "no open project of the fake has the token " + Secrets.mask(token.get()))));
  }

  private static Caller byToken(Project project, Access.Grant<String> grant) {
    if (grant.revoked()) {
      return Caller.refused(project, Caller.Refusal.revoked());
    }
    return grant.isExpired(project.clock().instant())
        ? Caller.refused(
            project, Caller.Refusal.outdated("token expires, expires_at: " + grant.expiresAt()))
        : Caller.accepted(project, grant.login().user());
  }

  private Caller bySignature(HttpRequest request, String authorization) {
    Optional<AuthorizationHeader> parsed = AuthorizationHeader.parse(authorization);
    if (parsed.isEmpty()) {
      return Caller.unknown(
          Caller.Refusal.wrong(
              "expected an Authorization header of the form \"SDK-HMAC-SHA256 Access=…,"
                  + " SignedHeaders=…, Signature=…\"; no other algorithm is supported"));
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
        .orElseGet(() -> Caller.unknown(ofUnknownKey(accessKey)));
  }

  private Caller.Refusal ofUnknownKey(String accessKey) {
    String reason = "ak " + Secrets.maskUnlessAccessKey(accessKey) + " not exist";
    return projects.hadAccessKey(accessKey)
        ? Caller.Refusal.outdated(reason, "it was revoked")
        : Caller.Refusal.wrong(reason, "no open project of the fake has this access key");
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
                    .problem(
                        grant.value().secretKey(),
                        project.signatureClock().instant(),
                        Instant.now()))
        .map(problem -> Caller.refused(project, problem))
        .orElseGet(() -> Caller.accepted(project, grant.login().user()));
  }

  private static Optional<Caller.Refusal> securityTokenProblem(
      HttpRequest request, Access.Grant<Credentials> grant, Instant now) {
    Optional<String> wanted = grant.value().securityToken();
    if (grant.isExpired(now)) {
      return Optional.of(
          Caller.Refusal.outdated("security token expires, expires_at: " + grant.expiresAt()));
    }
    if (wanted.isEmpty() || wanted.equals(request.headers().first("X-Security-Token"))) {
      return Optional.empty();
    }
    return Optional.of(
        Caller.Refusal.wrong(
            request.headers().first("X-Security-Token").isEmpty()
                ? "x-security-token not found, which temporary access keys need"
                : "x-security-token is not the one of the access key"));
  }
}
