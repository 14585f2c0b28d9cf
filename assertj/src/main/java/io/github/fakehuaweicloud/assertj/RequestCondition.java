package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.services.Services;
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
 * A condition on recorded requests: their operation, their parameters, their answer. For the
 * assertions here and for AssertJ's own on lists:
 *
 * <pre>{@code
 * assertThat(cloud).received(2, certificateRequestFor(cluster).answeredWith(429));
 * assertThat(cloud).receivedInOrder(certificateRequest(), multiCloudClusterRequest().with("name", "n"));
 * assertThat(cloud.requests()).haveAtLeastOne(certificateRequest().with("duration", 30));
 * }</pre>
 *
 * <p>Immutable: its methods return a new condition.
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
   * A request for a certificate, answered or refused, for example {@code
   * certificateRequest().with("duration", 30)}.
   *
   * @return the condition
   */
  public static RequestCondition certificateRequest() {
    return of("a certificate request", page("CreateKubernetesClusterCert"));
  }

  /**
   * A request for a certificate of one cluster, answered or refused.
   *
   * @param cluster for example the one from {@code cloud.cce().addCluster()}
   * @return the condition
   */
  public static RequestCondition certificateRequestFor(Cluster cluster) {
    return certificateRequest().with("cluster_id", cluster.id());
  }

  /**
   * A request to revoke the certificates of a user, answered or refused, for example {@code
   * revocationRequest().with("userId", cloud.iam().identity().userId())}.
   *
   * @return the condition
   */
  public static RequestCondition revocationRequest() {
    return of("a revocation request", page("RevokeKubernetesClusterCert"));
  }

  /**
   * A request to register a multi-cloud cluster, answered or refused, for example {@code
   * multiCloudClusterRequest().with("provider", "tencent")}.
   *
   * @return the condition
   */
  public static RequestCondition multiCloudClusterRequest() {
    return of("a multi-cloud cluster request", page("CreateMultiCloudClusters"));
  }

  /**
   * Requires a documented parameter with this value, wherever it belongs: path, query, header or
   * body. For example {@code with("duration", 30)}.
   *
   * @param parameter its name on the page
   * @param value compared as text, so 30 and "30" are the same; secrets are printed as digests
   * @return a new condition
   * @throws IllegalArgumentException if the page has no such parameter
   */
  public RequestCondition with(String parameter, Object value) {
    return and(RequestCheck.parameter(operation, parameter, Optional.of(notNull(value))));
  }

  /**
   * Requires a documented parameter with this value, of its documented type. For example {@code
   * with(CceParameters.DURATION, 30)}.
   *
   * @param <T> the type of its values
   * @param parameter a constant of {@code CceParameters} or {@code HssParameters}
   * @param value secrets are printed as digests
   * @return a new condition
   * @throws IllegalArgumentException if the page has no such parameter
   */
  public <T> RequestCondition with(Parameter<T> parameter, T value) {
    return and(RequestCheck.value(operation, parameter, notNull(value)));
  }

  /**
   * Requires that a documented parameter was not sent.
   *
   * @param parameter its name on the page, for example {@code image_repo_password}
   * @return a new condition
   * @throws IllegalArgumentException if the page has no such parameter
   */
  public RequestCondition without(String parameter) {
    return and(RequestCheck.parameter(operation, parameter, Optional.empty()));
  }

  /**
   * Demands that a parameter was not sent, for example {@code
   * multiCloudClusterRequest().without(HssParameters.IMAGE_REPO_PASSWORD)}.
   *
   * @param parameter a constant of {@code CceParameters} or {@code HssParameters}
   * @return a new condition
   * @throws IllegalArgumentException if the page has no such parameter
   */
  public RequestCondition without(Parameter<?> parameter) {
    return without(parameter.name());
  }

  /**
   * Requires an answer with this HTTP status.
   *
   * @param status for example 429; 0 if a fault cut the connection before the answer
   * @return a new condition
   */
  public RequestCondition answeredWith(int status) {
    return and(RequestCheck.answer(status));
  }

  /**
   * A request for an operation of whatever service, answered or refused.
   *
   * <pre>{@code
   * assertThat(cloud).received(request("RevokeKubernetesClusterCert").answeredWith(200));
   * }</pre>
   *
   * @param operationId the vendor's name of the operation, as its SDKs have it
   * @return the condition
   * @throws IllegalArgumentException if the fake has no such operation; the message lists them
   */
  public static RequestCondition request(String operationId) {
    return of("a request for " + operationId, page(operationId));
  }

  private static Page page(String operationId) {
    List<Page> pages = Services.pages(CceEdition.latest());
    return pages.stream()
        .filter(page -> page.id().equals(operationId))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Expected one of the operations "
                        + pages.stream().map(Page::id).toList()
                        + ", got \""
                        + operationId
                        + "\""));
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
   * The names, as {@link RequestText} marks them, in which a request does not meet the condition.
   */
  Set<String> differingIn(RecordedRequest request) {
    return failing(request).stream()
        .flatMap(check -> check.mark().stream())
        .collect(Collectors.toSet());
  }

  /** How many of the checks a request fails. */
  int distanceTo(RecordedRequest request) {
    return failing(request).size();
  }

  private List<RequestCheck> failing(RecordedRequest request) {
    return checks.stream().filter(check -> !check.holdsFor(request)).toList();
  }
}
