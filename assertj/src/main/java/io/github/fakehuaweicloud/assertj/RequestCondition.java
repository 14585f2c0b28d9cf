package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.internal.cce.ObtainClusterCertificatePage;
import io.github.fakehuaweicloud.internal.cce.RevokeClusterCertificatePage;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.hss.CreateMultiCloudClusterPage;
import io.github.fakehuaweicloud.requests.Parameter;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.Condition;

/**
 * A condition that recorded requests meet or not: which operation they are for, which parameters
 * they hold, how they were answered. For counting and ordering requests, here and with AssertJ's
 * own assertions on lists:
 *
 * <pre>{@code
 * assertThat(cloud).received(2, certificateRequestFor(cluster).answeredWith(429));
 * assertThat(cloud).receivedInOrder(certificateRequest(), multiCloudClusterRequest().with("name", "n"));
 * assertThat(cloud.requests()).haveAtLeastOne(certificateRequest().with("duration", 30));
 * }</pre>
 *
 * <p>Immutable: {@link #with} and {@link #answeredWith} give a new condition.
 */
public final class RequestCondition extends Condition<RecordedRequest> {

  private final Page operation;
  private final List<RequestCheck> checks;

  private RequestCondition(Page operation, List<RequestCheck> checks) {
    super(
        request -> checks.stream().allMatch(check -> check.holdsFor(request)),
        "%s",
        checks.stream().map(RequestCheck::words).collect(Collectors.joining(", ")));
    this.operation = operation;
    this.checks = List.copyOf(checks);
  }

  /**
   * A request for a certificate, be it answered or refused.
   *
   * <pre>{@code
   * assertThat(cloud).received(certificateRequest().with("duration", 30));
   * }</pre>
   *
   * @return the condition
   */
  public static RequestCondition certificateRequest() {
    return of("a certificate request", ObtainClusterCertificatePage.of(CceEdition.latest()));
  }

  /**
   * A request for a certificate of a cluster, be it answered or refused.
   *
   * <pre>{@code
   * assertThat(cloud).received(2, certificateRequestFor(cluster));
   * }</pre>
   *
   * @param cluster the cluster
   * @return the condition
   */
  public static RequestCondition certificateRequestFor(Cluster cluster) {
    return certificateRequest().with("cluster_id", cluster.id());
  }

  /**
   * A request to revoke the certificates of a user, be it answered or refused.
   *
   * <pre>{@code
   * assertThat(cloud).received(revocationRequest().with("userId", cloud.iam().identity().userId()));
   * }</pre>
   *
   * @return the condition
   */
  public static RequestCondition revocationRequest() {
    return of("a revocation request", RevokeClusterCertificatePage.PAGE);
  }

  /**
   * A request to register a multi-cloud cluster, be it answered or refused.
   *
   * <pre>{@code
   * assertThat(cloud).received(multiCloudClusterRequest().with("provider", "tencent"));
   * }</pre>
   *
   * @return the condition
   */
  public static RequestCondition multiCloudClusterRequest() {
    return of("a multi-cloud cluster request", CreateMultiCloudClusterPage.PAGE);
  }

  /**
   * Demands a parameter, wherever the page puts it: path, query, header or body.
   *
   * <pre>{@code
   * certificateRequest().with("duration", 30)
   * }</pre>
   *
   * @param parameter the page's name for it
   * @param value its value; compared as text, so 30 and "30" are the same. Secrets are printed as
   *     digests
   * @return a new condition
   * @throws IllegalArgumentException if the page has no such parameter
   */
  public RequestCondition with(String parameter, Object value) {
    return and(RequestCheck.parameter(operation, parameter, Optional.of(notNull(value))));
  }

  /**
   * Demands a parameter with a value of its type.
   *
   * <pre>{@code
   * certificateRequest().with(CceParameters.DURATION, 30)
   * }</pre>
   *
   * @param <T> the type of its values
   * @param parameter a constant of {@code CceParameters} or {@code HssParameters}
   * @param value its value; secrets are printed as digests
   * @return a new condition
   * @throws IllegalArgumentException if the page has no such parameter
   */
  public <T> RequestCondition with(Parameter<T> parameter, T value) {
    return and(RequestCheck.value(operation, parameter, notNull(value)));
  }

  /**
   * Demands that a parameter was not sent.
   *
   * <pre>{@code
   * multiCloudClusterRequest().without("image_repo_password")
   * }</pre>
   *
   * @param parameter the page's name for it
   * @return a new condition
   * @throws IllegalArgumentException if the page has no such parameter
   */
  public RequestCondition without(String parameter) {
    return and(RequestCheck.parameter(operation, parameter, Optional.empty()));
  }

  /**
   * Demands an answer.
   *
   * <pre>{@code
   * certificateRequest().answeredWith(429)
   * }</pre>
   *
   * @param status the HTTP status
   * @return a new condition
   */
  public RequestCondition answeredWith(int status) {
    return and(RequestCheck.answer(status));
  }

  private static <T> T notNull(T value) {
    return Objects.requireNonNull(
        value, "Expected a value, got null. For a parameter that was not sent, use without(…)");
  }

  private static RequestCondition of(String words, Page operation) {
    return new RequestCondition(operation, List.of(RequestCheck.operation(words, operation)));
  }

  private RequestCondition and(RequestCheck check) {
    List<RequestCheck> all = new ArrayList<>(checks);
    all.add(check);
    return new RequestCondition(operation, all);
  }

  /** Whether a request is for the operation that this condition is about. */
  boolean isForItsOperation(RecordedRequest request) {
    return request.operation().filter(operation::isOf).isPresent();
  }

  /** The condition in words, for example {@code a certificate request, duration 30}. */
  String words() {
    return description().value();
  }

  /**
   * What a request does not hold of this condition, by the names that {@link RequestText} marks.
   */
  Set<String> differingIn(RecordedRequest request) {
    return failing(request).stream()
        .flatMap(check -> check.mark().stream())
        .collect(Collectors.toSet());
  }

  /** How many of the checks a request does not hold. */
  int distanceTo(RecordedRequest request) {
    return failing(request).size();
  }

  private List<RequestCheck> failing(RecordedRequest request) {
    return checks.stream().filter(check -> !check.holdsFor(request)).toList();
  }
}
