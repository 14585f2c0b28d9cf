package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.journal.RecordedRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;

/** Assertions on what a fake issued, registered and recorded. */
public final class FakeHuaweiCloudAssert
    extends AbstractAssert<FakeHuaweiCloudAssert, FakeHuaweiCloud> {

  FakeHuaweiCloudAssert(FakeHuaweiCloud actual) {
    super(actual, FakeHuaweiCloudAssert.class);
  }

  /**
   * Fails unless exactly one certificate was issued for a cluster.
   *
   * <pre>{@code
   * assertThat(cloud).issuedOneCertificateFor(cluster).validFor(Duration.ofDays(30));
   * }</pre>
   *
   * @param cluster a cluster of the project
   * @return assertions on the certificate
   */
  public IssuedCertificateAssert issuedOneCertificateFor(Cluster cluster) {
    isNotNull();
    Objects.requireNonNull(cluster, "cluster");
    List<IssuedCertificate> issued =
        actual.cce().issuedCertificates().stream()
            .filter(certificate -> certificate.cluster().equals(cluster))
            .toList();
    if (issued.size() != 1) {
      failWith("one certificate issued for cluster " + cluster.id(), count(issued.size()));
    }
    return Navigation.to(new IssuedCertificateAssert(issued.get(0), Optional.of(actual)), this);
  }

  /**
   * Fails if any certificate was issued.
   *
   * @return this assertion
   */
  public FakeHuaweiCloudAssert issuedNoCertificate() {
    isNotNull();
    int issued = actual.cce().issuedCertificates().size();
    if (issued != 0) {
      failWith("no certificate issued", count(issued));
    }
    return this;
  }

  /**
   * Goes on with AssertJ's own assertions on every issued certificate.
   *
   * @return assertions on the list, oldest first
   */
  public ListAssert<IssuedCertificate> issuedCertificates() {
    isNotNull();
    return list(actual.cce().issuedCertificates(), "issued certificates");
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
  public MultiCloudClusterAssert registeredOneCluster() {
    isNotNull();
    List<MultiCloudCluster> registered = actual.hss().multiCloudClusters();
    if (registered.size() != 1) {
      failWith("one multi-cloud cluster registered", count(registered.size()));
    }
    return Navigation.to(new MultiCloudClusterAssert(registered.get(0), Optional.of(actual)), this);
  }

  /**
   * Fails if any multi-cloud cluster was registered.
   *
   * @return this assertion
   */
  public FakeHuaweiCloudAssert registeredNoCluster() {
    isNotNull();
    int registered = actual.hss().multiCloudClusters().size();
    if (registered != 0) {
      failWith("no multi-cloud cluster registered", count(registered));
    }
    return this;
  }

  /**
   * Goes on with AssertJ's own assertions on every registered multi-cloud cluster.
   *
   * @return assertions on the list, oldest first
   */
  public ListAssert<MultiCloudCluster> registeredClusters() {
    isNotNull();
    return list(actual.hss().multiCloudClusters(), "registered multi-cloud clusters");
  }

  /**
   * Goes on with AssertJ's own assertions on every recorded request.
   *
   * @return assertions on the list, oldest first
   */
  public ListAssert<RecordedRequest> receivedRequests() {
    isNotNull();
    return list(actual.requests(), "recorded requests");
  }

  /**
   * Fails if any request was recorded.
   *
   * @return this assertion
   */
  public FakeHuaweiCloudAssert receivedNoRequest() {
    isNotNull();
    int received = actual.requests().size();
    if (received != 0) {
      failWith("no request", count(received));
    }
    return this;
  }

  /**
   * Fails unless exactly one request was recorded.
   *
   * @return assertions on the request
   */
  public RecordedRequestAssert receivedOneRequest() {
    isNotNull();
    List<RecordedRequest> requests = actual.requests();
    if (requests.size() != 1) {
      failWith("one request", count(requests.size()));
    }
    return Navigation.to(new RecordedRequestAssert(requests.get(0)), this);
  }

  /**
   * Fails if any recorded request broke a row of its page.
   *
   * @return this assertion
   */
  public FakeHuaweiCloudAssert receivedOnlyRequestsThatKeepTheContract() {
    isNotNull();
    long broken =
        actual.requests().stream().filter(request -> !request.violations().isEmpty()).count();
    if (broken != 0) {
      failWith("only requests that keep the contract", broken + " that broke it");
    }
    return this;
  }

  private <T> ListAssert<T> list(List<T> entries, String what) {
    return Navigation.to(Assertions.assertThat(entries).as(what), this);
  }

  private void failWith(String expected, String butWas) {
    failWithMessage("%s", Failure.text(expected, butWas, actual));
  }

  private static String count(int number) {
    return number == 0 ? "none" : String.valueOf(number);
  }
}
