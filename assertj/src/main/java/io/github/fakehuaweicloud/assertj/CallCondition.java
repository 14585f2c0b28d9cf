package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.kubernetes.ApiServerCall;
import io.github.fakehuaweicloud.kubernetes.KubernetesUser;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;

/**
 * A condition on the calls of an API server: who called, with which certificate, over which
 * address, what, and what came of it. For the assertions here and for AssertJ's own on lists:
 *
 * <pre>{@code
 * assertThat(cloud).apiServer(cluster).received(call("list", "pods").with(issued).over("internal"));
 * assertThat(cloud).apiServer(cluster).received(1, call().refused("expired"));
 * assertThat(server.calls()).haveAtLeastOne(call("create", "configmaps"));
 * }</pre>
 *
 * <p>Immutable: its methods return a new condition.
 */
public final class CallCondition extends Condition<ApiServerCall> {

  /** What {@link ApiServerCall#context} can be. */
  private static final Set<String> CONTEXTS = Set.of("internal", "external", "host");

  private final List<CallCheck> checks;

  private CallCondition(List<CallCheck> checks) {
    super(
        call -> checks.stream().allMatch(check -> check.holdsFor(call)),
        "%s",
        Stream.concat(Stream.of("a call"), checks.stream().map(CallCheck::words))
            .collect(Collectors.joining(", ")));
    this.checks = List.copyOf(checks);
  }

  /**
   * Any call, answered or refused, for example {@code call().by(user.id())}.
   *
   * @return the condition
   */
  public static CallCondition call() {
    return new CallCondition(List.of());
  }

  /**
   * A call with a verb, answered or refused, for example {@code call("get").at("/version")}.
   *
   * @param verb of Kubernetes' authorization, see {@link ApiServerCall#verb}
   * @return the condition
   * @throws IllegalArgumentException if it is not in small letters, as verbs are
   */
  public static CallCondition call(String verb) {
    if (!verb.equals(verb.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "Expected a verb of Kubernetes such as list, create or delete, got " + verb);
    }
    return call().and(CallCheck.row(CallText.VERB, verb, call -> Optional.of(call.verb())));
  }

  /**
   * A call on a resource, answered or refused, for example {@code call("create", "configmaps")}.
   *
   * @param verb of Kubernetes' authorization, see {@link ApiServerCall#verb}
   * @param resource its plural, see {@link ApiServerCall#resource}
   * @return the condition
   * @throws IllegalArgumentException if the verb is not in small letters
   */
  public static CallCondition call(String verb, String resource) {
    return call(verb).and(CallCheck.row(CallText.RESOURCE, resource, ApiServerCall::resource));
  }

  /**
   * Requires a path, for example {@code at("/api/v1/namespaces/default/configmaps/settings")}.
   *
   * @param path decoded, without the query
   * @return a new condition
   * @throws IllegalArgumentException if it does not begin with a slash, or has a query
   */
  public CallCondition at(String path) {
    if (!path.startsWith("/") || path.contains("?")) {
      throw new IllegalArgumentException(
          "Expected a path that begins with a slash and has no query, got " + Values.print(path));
    }
    return and(CallCheck.row(CallText.PATH, path, call -> Optional.of(call.path())));
  }

  /**
   * Requires a caller, whom the API server knew, for example {@code
   * by(cloud.iam().identity().userId())}.
   *
   * @param user {@link KubernetesUser#name()}, the id of an IAM user
   * @return a new condition
   */
  public CallCondition by(String user) {
    return and(CallCheck.row(CallText.USER, user, call -> call.user().map(KubernetesUser::name)));
  }

  /**
   * Requires a client certificate, good or not, for example {@code
   * with(cloud.cce().issuedCertificates().get(0))}.
   *
   * @param issued the certificate itself must have been sent, not another one of the same user
   * @return a new condition
   */
  public CallCondition with(IssuedCertificate issued) {
    X509Certificate certificate = issued.certificate();
    return and(
        new CallCheck(
            CallText.CERTIFICATE + " " + CallText.print(certificate),
            CallText.CERTIFICATE,
            call -> call.clientCertificate().equals(Optional.of(certificate))));
  }

  /**
   * Requires that no client certificate was sent, for example {@code
   * call().withoutCertificate().answeredWith(401)}.
   *
   * @return a new condition
   */
  public CallCondition withoutCertificate() {
    return and(
        new CallCheck(
            CallText.CERTIFICATE + " absent",
            CallText.CERTIFICATE,
            call -> call.clientCertificate().isEmpty()));
  }

  /**
   * Requires the address of the cluster that was called, for example {@code over("internal")}.
   *
   * @param context see {@link ApiServerCall#context}; the kubeconfig's context {@code
   *     externalTLSVerify} leads to {@code external}, too
   * @return a new condition
   * @throws IllegalArgumentException if it is anything else
   */
  public CallCondition over(String context) {
    if (!CONTEXTS.contains(context)) {
      throw new IllegalArgumentException(
          "Expected internal, external or host, the addresses of a cluster, got "
              + Values.print(context));
    }
    return and(CallCheck.row(CallText.CONTEXT, context, call -> Optional.of(call.context())));
  }

  /**
   * Requires an answer with this HTTP status, for example {@code call().answeredWith(404)}.
   *
   * @param status for example 404
   * @return a new condition
   */
  public CallCondition answeredWith(int status) {
    return and(
        new CallCheck("answered with " + status, CallText.ANSWER, call -> call.status() == status));
  }

  /**
   * Requires that the caller was refused, for example {@code didNotReceive(call().refused())}.
   *
   * @return a new condition
   */
  public CallCondition refused() {
    return and(new CallCheck("refused", CallText.ANSWER, call -> call.refusal().isPresent()));
  }

  /**
   * Requires that the caller was refused for a reason, for example {@code refused("revoked")}.
   *
   * @param reason a part of {@link ApiServerCall#refusal}
   * @return a new condition
   */
  public CallCondition refused(String reason) {
    Objects.requireNonNull(reason, "reason");
    return and(
        new CallCheck(
            "refused with " + Values.print(reason),
            CallText.ANSWER,
            call -> call.refusal().filter(text -> text.contains(reason)).isPresent()));
  }

  private CallCondition and(CallCheck check) {
    return new CallCondition(Stream.concat(checks.stream(), Stream.of(check)).toList());
  }

  /** The condition in words, for example {@code a call, verb "list"}. */
  String words() {
    return description().value();
  }

  /** Whether a call passes some of the checks, though not all. */
  boolean isNearTo(ApiServerCall call) {
    return distanceTo(call) < checks.size();
  }

  /** How many of the checks a call fails. */
  int distanceTo(ApiServerCall call) {
    return (int) checks.stream().filter(check -> !check.holdsFor(call)).count();
  }

  /** The rows of {@link CallText} in which a call does not meet the condition. */
  Set<String> differingIn(ApiServerCall call) {
    return checks.stream()
        .filter(check -> !check.holdsFor(call))
        .map(CallCheck::row)
        .collect(Collectors.toSet());
  }
}
