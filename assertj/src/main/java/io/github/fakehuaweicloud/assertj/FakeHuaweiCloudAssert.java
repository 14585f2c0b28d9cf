package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.ListAssert;

/**
 * Assertions on what a fake issued, registered and recorded.
 *
 * <pre>{@code
 * assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
 * assertThat(cloud).registeredOneCluster().hasName("ywk-test");
 * assertThat(cloud).receivedInOrder(certificateRequest(), multiCloudClusterRequest());
 * }</pre>
 */
public class FakeHuaweiCloudAssert extends NavigableAssert<FakeHuaweiCloudAssert, FakeHuaweiCloud> {

  /**
   * For AssertJ's soft assertions; others begin with {@link FakeHuaweiCloudAssertions}.
   *
   * <p>For example {@code new FakeHuaweiCloudAssert(cloud)}; the soft ones are made by {@link
   * FakeHuaweiCloudSoftAssertionsProvider}.
   *
   * @param actual the project a test was given
   */
  public FakeHuaweiCloudAssert(FakeHuaweiCloud actual) {
    super(actual, FakeHuaweiCloudAssert.class, Origin.NOWHERE.at(actual));
  }

  /**
   * Fails unless exactly one certificate was issued for a cluster.
   *
   * <pre>{@code
   * assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
   * }</pre>
   *
   * @param cluster a cluster of the project
   * @return assertions on the certificate
   */
  public final IssuedCertificateAssert issuedOneCertificateFor(Cluster cluster) {
    Objects.requireNonNull(cluster, "cluster");
    return navigate(
        () -> findOneCertificateFor(cluster),
        IssuedCertificateAssert::new,
        IssuedCertificateAssert.class,
        IssuedCertificate.class);
  }

  private IssuedCertificate findOneCertificateFor(Cluster cluster) {
    List<IssuedCertificate> issued =
        actual.cce().issuedCertificates().stream()
            .filter(certificate -> certificate.cluster().equals(cluster))
            .toList();
    return findOne(
        issued,
        "one certificate issued for cluster " + cluster.id(),
        RequestCondition.certificateRequestFor(cluster).answeredWith(200));
  }

  /**
   * Fails if any certificate was issued.
   *
   * <pre>{@code
   * assertThat(cloud).issuedNoCertificates();
   * }</pre>
   *
   * @return this assertion
   */
  public FakeHuaweiCloudAssert issuedNoCertificates() {
    isNotNull();
    int issued = actual.cce().issuedCertificates().size();
    if (issued != 0) {
      throw failure(Failure.of("no certificate issued", count(issued)));
    }
    return this;
  }

  /**
   * Goes on with one of several issued certificates.
   *
   * <pre>{@code
   * assertThat(cloud).issuedCertificate(1).isValidFor(Duration.ofDays(30));
   * }</pre>
   *
   * @param index 0 for the oldest
   * @return assertions on the certificate; fails if there are not so many
   */
  public final IssuedCertificateAssert issuedCertificate(int index) {
    return navigate(
        () -> element(actual.cce().issuedCertificates(), index, "certificates issued"),
        IssuedCertificateAssert::new,
        IssuedCertificateAssert.class,
        IssuedCertificate.class);
  }

  /**
   * Goes on with AssertJ's own assertions on every issued certificate. They do not know the project
   * any more: {@link #issuedCertificate} does.
   *
   * <pre>{@code
   * assertThat(cloud).issuedCertificates().hasSize(2);
   * }</pre>
   *
   * @return assertions on the list, oldest first
   */
  public final ListAssert<IssuedCertificate> issuedCertificates() {
    return navigateToList(() -> actual.cce().issuedCertificates(), "issued certificates");
  }

  /**
   * Fails unless exactly one multi-cloud cluster was registered.
   *
   * <pre>{@code
   * assertThat(cloud).registeredOneCluster().hasName("ywk-test").hasProvider("tencent");
   * }</pre>
   *
   * @return assertions on the cluster
   */
  public final MultiCloudClusterAssert registeredOneCluster() {
    return navigate(
        this::findOneCluster,
        MultiCloudClusterAssert::new,
        MultiCloudClusterAssert.class,
        MultiCloudCluster.class);
  }

  private MultiCloudCluster findOneCluster() {
    return findOne(
        actual.hss().multiCloudClusters(),
        "one multi-cloud cluster registered",
        RequestCondition.multiCloudClusterRequest().answeredWith(200));
  }

  private <T> T element(List<T> found, int index, String what) {
    if (index < 0) {
      throw new IllegalArgumentException("Expected 0 for the oldest or more, got " + index);
    }
    if (index >= found.size()) {
      throw failure(Failure.of((index + 1) + " " + what, count(found.size())));
    }
    return found.get(index);
  }

  private <T> T findOne(List<T> found, String expected, RequestCondition requests) {
    if (found.size() == 1) {
      return found.get(0);
    }
    ReceivedRequests received = new ReceivedRequests(actual.requests());
    Failure failure = Failure.of(expected, count(found.size()));
    throw failure(
        found.isEmpty()
            ? received.near(failure, requests)
            : failure.counting(received.matching(requests)));
  }

  /**
   * Fails if any multi-cloud cluster was registered.
   *
   * <pre>{@code
   * assertThat(cloud).registeredNoClusters();
   * }</pre>
   *
   * @return this assertion
   */
  public FakeHuaweiCloudAssert registeredNoClusters() {
    isNotNull();
    int registered = actual.hss().multiCloudClusters().size();
    if (registered != 0) {
      throw failure(Failure.of("no multi-cloud cluster registered", count(registered)));
    }
    return this;
  }

  /**
   * Goes on with one of several registered multi-cloud clusters.
   *
   * <pre>{@code
   * assertThat(cloud).registeredCluster(1).hasName("ywk-test").hasKubeConfigOf(cluster);
   * }</pre>
   *
   * @param index 0 for the oldest
   * @return assertions on the cluster; fails if there are not so many
   */
  public final MultiCloudClusterAssert registeredCluster(int index) {
    return navigate(
        () -> element(actual.hss().multiCloudClusters(), index, "multi-cloud clusters registered"),
        MultiCloudClusterAssert::new,
        MultiCloudClusterAssert.class,
        MultiCloudCluster.class);
  }

  /**
   * Goes on with AssertJ's own assertions on every registered multi-cloud cluster. They do not know
   * the project any more: {@link #registeredCluster} does.
   *
   * <pre>{@code
   * assertThat(cloud).registeredClusters().first(MULTI_CLOUD_CLUSTER).hasName("ywk-test");
   * }</pre>
   *
   * @return assertions on the list, oldest first
   */
  public final ListAssert<MultiCloudCluster> registeredClusters() {
    return navigateToList(
        () -> actual.hss().multiCloudClusters(), "registered multi-cloud clusters");
  }

  /**
   * Goes on with one of several recorded requests.
   *
   * <pre>{@code
   * assertThat(cloud).receivedRequest(0).wasAnsweredWith(429);
   * }</pre>
   *
   * @param index 0 for the oldest
   * @return assertions on the request; fails if there are not so many
   */
  public final RecordedRequestAssert receivedRequest(int index) {
    return navigate(
        () -> element(actual.requests(), index, "requests"),
        RecordedRequestAssert::new,
        RecordedRequestAssert.class,
        RecordedRequest.class);
  }

  /**
   * Goes on with AssertJ's own assertions on every recorded request. They do not know the project
   * any more: {@link #receivedRequest} does.
   *
   * <pre>{@code
   * assertThat(cloud).receivedRequests().extracting(r -> r.status()).containsExactly(429, 429, 200);
   * }</pre>
   *
   * @return assertions on the list, oldest first
   */
  public final ListAssert<RecordedRequest> receivedRequests() {
    return navigateToList(() -> actual.requests(), "recorded requests");
  }

  /**
   * Fails if any request was recorded.
   *
   * <pre>{@code
   * assertThat(cloud).receivedNoRequests();
   * }</pre>
   *
   * @return this assertion
   */
  public FakeHuaweiCloudAssert receivedNoRequests() {
    isNotNull();
    int received = actual.requests().size();
    if (received != 0) {
      throw failure(Failure.of("no request", count(received)));
    }
    return this;
  }

  /**
   * Fails unless exactly one request was recorded.
   *
   * <pre>{@code
   * assertThat(cloud).receivedOneRequest().wasAnsweredWith(200).keptTheContract();
   * }</pre>
   *
   * @return assertions on the request
   */
  public final RecordedRequestAssert receivedOneRequest() {
    return navigate(
        this::findOneRequest,
        RecordedRequestAssert::new,
        RecordedRequestAssert.class,
        RecordedRequest.class);
  }

  private RecordedRequest findOneRequest() {
    List<RecordedRequest> requests = actual.requests();
    if (requests.size() != 1) {
      throw failure(Failure.of("one request", count(requests.size())));
    }
    return requests.get(0);
  }

  /**
   * Fails unless at least one recorded request meets a condition.
   *
   * <pre>{@code
   * assertThat(cloud).received(certificateRequestFor(cluster).with("duration", 30));
   * }</pre>
   *
   * @param condition {@link RequestCondition#certificateRequest()}, say
   * @return this assertion
   */
  public FakeHuaweiCloudAssert received(RequestCondition condition) {
    isNotNull();
    return failIf(new ReceivedRequests(actual.requests()).lacking(condition));
  }

  /**
   * Fails if any recorded request meets a condition.
   *
   * <pre>{@code
   * assertThat(cloud).didNotReceive(multiCloudClusterRequest());
   * }</pre>
   *
   * @param condition for example {@link RequestCondition#multiCloudClusterRequest()}
   * @return this assertion
   */
  public FakeHuaweiCloudAssert didNotReceive(RequestCondition condition) {
    return received(0, condition);
  }

  /**
   * Fails unless exactly so many recorded requests meet a condition.
   *
   * <pre>{@code
   * assertThat(cloud).received(2, certificateRequest().answeredWith(429));
   * assertThat(cloud).received(0, multiCloudClusterRequest());
   * }</pre>
   *
   * @param times 0 or more
   * @param condition {@link RequestCondition#certificateRequest()}, say
   * @return this assertion
   * @throws IllegalArgumentException if times is negative
   */
  public FakeHuaweiCloudAssert received(int times, RequestCondition condition) {
    isNotNull();
    if (times < 0) {
      throw new IllegalArgumentException("Expected 0 times or more, got " + times);
    }
    return failIf(new ReceivedRequests(actual.requests()).notExactly(times, condition));
  }

  /**
   * Fails unless the conditions are met by requests in this order, the order in which they were
   * answered. There may be others before, between and after them.
   *
   * <pre>{@code
   * assertThat(cloud).receivedInOrder(certificateRequest(), multiCloudClusterRequest());
   * }</pre>
   *
   * @param conditions one for each request
   * @return this assertion
   */
  public FakeHuaweiCloudAssert receivedInOrder(RequestCondition... conditions) {
    isNotNull();
    return failIf(new ReceivedRequests(actual.requests()).notInOrder(List.of(conditions)));
  }

  /**
   * Tries assertions until they pass, for clients that work in the background: at once, again
   * whenever a request was recorded, and every 100 ms for what else they look at. Only an {@code
   * AssertionError} is tried again; any other exception ends it.
   *
   * <pre>{@code
   * assertThat(cloud)
   *     .eventually(Duration.ofSeconds(5), it -> it.registeredOneCluster().hasName("ywk-test"));
   * }</pre>
   *
   * @param atMost how long to try, by the system's clock; they are tried at least once
   * @param assertions what shall pass; if it never does, the failure of the last try is told
   * @return this assertion
   */
  public FakeHuaweiCloudAssert eventually(
      Duration atMost, Consumer<FakeHuaweiCloudAssert> assertions) {
    isNotNull();
    Objects.requireNonNull(atMost, "atMost");
    // Not this one, which may collect failures rather than throw them.
    FakeHuaweiCloudAssert throwing = new FakeHuaweiCloudAssert(actual);
    Eventually.tryAgain(actual, atMost, () -> assertions.accept(throwing))
        .ifPresent(
            last -> {
              throw late(atMost, last);
            });
    return this;
  }

  /**
   * Fails if any recorded request broke a row of its page.
   *
   * <pre>{@code
   * assertThat(cloud).receivedOnlyRequestsThatKeepTheContract();
   * }</pre>
   *
   * @return this assertion
   */
  public FakeHuaweiCloudAssert receivedOnlyRequestsThatKeepTheContract() {
    isNotNull();
    List<RecordedRequest> broken =
        actual.requests().stream().filter(RecordedRequest::isUnexpected).toList();
    if (!broken.isEmpty()) {
      throw failure(
          Failure.of("only requests that keep the contract", broken.size() + " that broke it")
              .counting(broken));
    }
    return this;
  }

  /** The failure of the last try, where it happened, not wrapped: it says everything itself. */
  private AssertionError late(Duration atMost, AssertionError last) {
    AssertionError late =
        failure(
            "%s",
            "%nNot within %s:%n%s"
                .formatted(Durations.print(atMost), String.valueOf(last.getMessage()).strip()));
    late.setStackTrace(last.getStackTrace());
    return late;
  }

  private FakeHuaweiCloudAssert failIf(Optional<Failure> failure) {
    failure.ifPresent(
        found -> {
          throw failure(found);
        });
    return this;
  }

  private static String count(int number) {
    return number == 0 ? "none" : String.valueOf(number);
  }
}
