package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.kubernetes.ApiServer;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.ListAssert;

/**
 * Assertions on what a project issued, registered and recorded.
 *
 * <pre>{@code
 * assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
 * assertThat(cloud).registeredOneCluster().hasName("ywk-test");
 * assertThat(cloud).receivedInOrder(certificateRequest(), multiCloudClusterRequest());
 * }</pre>
 */
public class FakeHuaweiCloudAssert extends NavigableAssert<FakeHuaweiCloudAssert, FakeHuaweiCloud> {

  /**
   * For AssertJ's soft assertions. Tests start with {@code assertThat(cloud)}.
   *
   * @param actual the project a test was given
   */
  public FakeHuaweiCloudAssert(FakeHuaweiCloud actual) {
    super(actual, FakeHuaweiCloudAssert.class, Origin.NOWHERE.at(actual));
  }

  /**
   * {@return assertions on the certificate; fails unless exactly one was issued for this cluster}
   *
   * @param cluster for example the one from {@code cloud.cce().addCluster()}
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

  /** {@return this assertion; fails unless {@code cloud.cce().issuedCertificates()} is empty} */
  public FakeHuaweiCloudAssert issuedNoCertificates() {
    isNotNull();
    int issued = actual.cce().issuedCertificates().size();
    if (issued != 0) {
      throw failure(Failure.of("no certificate issued", count(issued)));
    }
    return this;
  }

  /**
   * {@return assertions on one issued certificate; fails if there are too few}
   *
   * @param index for example {@code 0} for the oldest
   */
  public final IssuedCertificateAssert issuedCertificate(int index) {
    return navigate(
        () -> element(actual.cce().issuedCertificates(), index, "certificates issued"),
        IssuedCertificateAssert::new,
        IssuedCertificateAssert.class,
        IssuedCertificate.class);
  }

  /**
   * {@return AssertJ's assertions on {@code cloud.cce().issuedCertificates()}; their failures do
   * not list the recorded requests, those of {@link #issuedCertificate} do}
   */
  public final ListAssert<IssuedCertificate> issuedCertificates() {
    return navigateToList(() -> actual.cce().issuedCertificates(), "issued certificates");
  }

  /**
   * {@return assertions on the multi-cloud cluster as it is now, such as {@code hasName("n")};
   * fails unless requests registered exactly one, removed since or not}
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
        actual.hss().registeredClusters(),
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

  /** {@return this assertion; fails unless {@code cloud.hss().registeredClusters()} is empty} */
  public FakeHuaweiCloudAssert registeredNoClusters() {
    isNotNull();
    int registered = actual.hss().registeredClusters().size();
    if (registered != 0) {
      throw failure(Failure.of("no multi-cloud cluster registered", count(registered)));
    }
    return this;
  }

  /**
   * {@return assertions on one registered multi-cloud cluster; fails if there are too few}
   *
   * @param index for example {@code 0} for the oldest
   */
  public final MultiCloudClusterAssert registeredCluster(int index) {
    return navigate(
        () -> element(actual.hss().registeredClusters(), index, "multi-cloud clusters registered"),
        MultiCloudClusterAssert::new,
        MultiCloudClusterAssert.class,
        MultiCloudCluster.class);
  }

  /**
   * {@return AssertJ's assertions on {@code cloud.hss().registeredClusters()}; their failures do
   * not list the recorded requests, those of {@link #registeredCluster} do}
   */
  public final ListAssert<MultiCloudCluster> registeredClusters() {
    return navigateToList(
        () -> actual.hss().registeredClusters(), "registered multi-cloud clusters");
  }

  /**
   * {@return assertions on one recorded request; fails if there are too few}
   *
   * @param index for example {@code 0} for the oldest
   */
  public final RecordedRequestAssert receivedRequest(int index) {
    return navigate(
        () -> element(actual.requests(), index, "requests"),
        RecordedRequestAssert::new,
        RecordedRequestAssert.class,
        RecordedRequest.class);
  }

  /**
   * {@return AssertJ's assertions on {@code cloud.requests()}; their failures do not list the
   * recorded requests, those of {@link #receivedRequest} do}
   */
  public final ListAssert<RecordedRequest> receivedRequests() {
    return navigateToList(() -> actual.requests(), "recorded requests");
  }

  /** {@return this assertion; fails unless {@code cloud.requests()} is empty} */
  public FakeHuaweiCloudAssert receivedNoRequests() {
    isNotNull();
    int received = actual.requests().size();
    if (received != 0) {
      throw failure(Failure.of("no request", count(received)));
    }
    return this;
  }

  /** {@return assertions on the request; fails unless {@code cloud.requests()} has exactly one} */
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
   * {@return this assertion; fails unless at least one recorded request meets a condition}
   *
   * @param condition for example {@code certificateRequestFor(cluster).with("duration", 30)}
   */
  public FakeHuaweiCloudAssert received(RequestCondition condition) {
    isNotNull();
    return failIf(new ReceivedRequests(actual.requests()).lacking(condition));
  }

  /**
   * {@return this assertion; fails if any recorded request meets a condition}
   *
   * @param condition for example {@code multiCloudClusterRequest()}
   */
  public FakeHuaweiCloudAssert didNotReceive(RequestCondition condition) {
    return received(0, condition);
  }

  /**
   * {@return this assertion; fails unless exactly this many recorded requests meet a condition}
   *
   * @param times 0 or more
   * @param condition for example {@code certificateRequest().answeredWith(429)}
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
   * {@return this assertion; fails unless requests that meet the conditions were answered in this
   * order} Other requests may come before, between and after them.
   *
   * @param conditions one per request, for example {@code certificateRequest()}
   */
  public FakeHuaweiCloudAssert receivedInOrder(RequestCondition... conditions) {
    isNotNull();
    return failIf(new ReceivedRequests(actual.requests()).notInOrder(List.of(conditions)));
  }

  /**
   * {@return assertions on the calls of a cluster's API server, such as {@code
   * received(call("list", "namespaces"))}; fails if none was started}
   *
   * @param cluster described with {@code apiServer()}; it may be gone meanwhile
   */
  public final ApiServerAssert apiServer(Cluster cluster) {
    Objects.requireNonNull(cluster, "cluster");
    return navigate(
        () -> findApiServer(cluster), ApiServerAssert::new, ApiServerAssert.class, ApiServer.class);
  }

  /** Not {@code cce().apiServer(cluster)}, which would start one. */
  private ApiServer findApiServer(Cluster cluster) {
    return actual.cce().apiServers().stream()
        .filter(server -> server.clusterId().equals(cluster.id()))
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () ->
                failure(
                    Failure.of(
                        "an API server of cluster " + cluster.id(),
                        "none was started; addCluster(c -> c.apiServer()) starts one")));
  }

  /**
   * Repeats assertions until they pass: at once, after every recorded request, and every 100 ms.
   * Only an {@code AssertionError} is retried.
   *
   * <pre>{@code
   * assertThat(cloud)
   *     .eventually(Duration.ofSeconds(5), it -> it.registeredOneCluster().hasName("ywk-test"));
   * }</pre>
   *
   * @param atMost how long, by the system's clock; they are tried at least once
   * @param assertions if they never pass, the last failure is thrown
   * @return this assertion
   */
  public FakeHuaweiCloudAssert eventually(
      Duration atMost, Consumer<FakeHuaweiCloudAssert> assertions) {
    isNotNull();
    Objects.requireNonNull(atMost, "atMost");
    // Not this assertion: a soft one collects failures instead of throwing them.
    FakeHuaweiCloudAssert throwing = new FakeHuaweiCloudAssert(actual);
    Eventually.tryAgain(actual, atMost, () -> assertions.accept(throwing))
        .ifPresent(
            last -> {
              throw late(atMost, last);
            });
    return this;
  }

  /**
   * {@return this assertion; fails if {@code cloud.requestLog().unexpected()} has a request: one
   * for no operation of the fake, one that broke a row of its page, one that could not be read, or
   * one with credentials that were never good}
   */
  public FakeHuaweiCloudAssert receivedOnlyRequestsThatKeepTheContract() {
    isNotNull();
    List<RecordedRequest> broken = actual.requestLog().unexpected();
    if (!broken.isEmpty()) {
      throw failure(
          Failure.of(
                  "only requests that keep the contract, with good credentials",
                  broken.size() + " unexpected")
              .counting(broken));
    }
    return this;
  }

  /** The last failure, with its stack trace. It is not wrapped, because its text is complete. */
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
