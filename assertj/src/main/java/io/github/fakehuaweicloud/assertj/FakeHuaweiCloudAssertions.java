package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubernetes.ApiServer;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.security.cert.X509Certificate;
import org.assertj.core.api.InstanceOfAssertFactory;

/**
 * Where assertions start. Can be imported beside AssertJ's own {@code assertThat}.
 *
 * <pre>{@code
 * import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
 *
 * assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
 * assertThat(cloud).registeredOneCluster().hasName("ywk-test");
 * }</pre>
 */
public final class FakeHuaweiCloudAssertions {

  /** For example {@code assertThat(object).asInstanceOf(FAKE_HUAWEI_CLOUD)}. */
  public static final InstanceOfAssertFactory<FakeHuaweiCloud, FakeHuaweiCloudAssert>
      FAKE_HUAWEI_CLOUD =
          new InstanceOfAssertFactory<>(
              FakeHuaweiCloud.class, FakeHuaweiCloudAssertions::assertThat);

  /** For example {@code assertThat(list).first(RECORDED_REQUEST)}. */
  public static final InstanceOfAssertFactory<RecordedRequest, RecordedRequestAssert>
      RECORDED_REQUEST =
          new InstanceOfAssertFactory<>(
              RecordedRequest.class, FakeHuaweiCloudAssertions::assertThat);

  /** For example {@code assertThat(list).first(ISSUED_CERTIFICATE)}. */
  public static final InstanceOfAssertFactory<IssuedCertificate, IssuedCertificateAssert>
      ISSUED_CERTIFICATE =
          new InstanceOfAssertFactory<>(
              IssuedCertificate.class, FakeHuaweiCloudAssertions::assertThat);

  /** For example {@code assertThat(list).first(MULTI_CLOUD_CLUSTER)}. */
  public static final InstanceOfAssertFactory<MultiCloudCluster, MultiCloudClusterAssert>
      MULTI_CLOUD_CLUSTER =
          new InstanceOfAssertFactory<>(
              MultiCloudCluster.class, FakeHuaweiCloudAssertions::assertThat);

  /** For example {@code assertThat(object).asInstanceOf(KUBECONFIG)}. */
  public static final InstanceOfAssertFactory<Kubeconfig, KubeconfigAssert> KUBECONFIG =
      new InstanceOfAssertFactory<>(Kubeconfig.class, FakeHuaweiCloudAssertions::assertThat);

  /** For example {@code assertThat(object).asInstanceOf(CERTIFICATE)}. */
  public static final InstanceOfAssertFactory<X509Certificate, CertificateAssert> CERTIFICATE =
      new InstanceOfAssertFactory<>(X509Certificate.class, FakeHuaweiCloudAssertions::assertThat);

  /** For example {@code assertThat(cloud.cce().apiServers()).first(API_SERVER)}. */
  public static final InstanceOfAssertFactory<ApiServer, ApiServerAssert> API_SERVER =
      new InstanceOfAssertFactory<>(ApiServer.class, FakeHuaweiCloudAssertions::assertThat);

  private FakeHuaweiCloudAssertions() {}

  /**
   * Assertions on what a project issued, registered and recorded, for example {@code
   * assertThat(cloud).registeredOneCluster()}.
   *
   * @param actual the project a test was given
   * @return the assertions
   */
  public static FakeHuaweiCloudAssert assertThat(FakeHuaweiCloud actual) {
    return new FakeHuaweiCloudAssert(actual);
  }

  /**
   * Assertions on a recorded request and its answer, for example {@code
   * assertThat(request).wasAnsweredWith(200)}.
   *
   * @param actual one of {@code cloud.requests()}
   * @return the assertions
   */
  public static RecordedRequestAssert assertThat(RecordedRequest actual) {
    return new RecordedRequestAssert(actual);
  }

  /**
   * Assertions on the entries of a kubeconfig, for example {@code
   * assertThat(Kubeconfig.parse(yaml)).hasCurrentContext("internal")}.
   *
   * @param actual any kubeconfig
   * @return the assertions
   */
  public static KubeconfigAssert assertThat(Kubeconfig actual) {
    return new KubeconfigAssert(actual);
  }

  /**
   * Assertions on the validity and signature of a certificate, for example {@code
   * assertThat(certificate).isValidFor(Duration.ofDays(30))}.
   *
   * @param actual any X.509 certificate
   * @return the assertions
   */
  public static CertificateAssert assertThat(X509Certificate actual) {
    return new CertificateAssert(actual);
  }

  /**
   * Assertions on a certificate that CCE issued, for example {@code
   * assertThat(issued).isRevoked()}.
   *
   * @param actual one of {@code cloud.cce().issuedCertificates()}
   * @return the assertions
   */
  public static IssuedCertificateAssert assertThat(IssuedCertificate actual) {
    return new IssuedCertificateAssert(actual);
  }

  /**
   * Assertions on a registered multi-cloud cluster, for example {@code
   * assertThat(cluster).hasProvider("tencent")}.
   *
   * @param actual one of {@code cloud.hss().multiCloudClusters()}
   * @return the assertions
   */
  public static MultiCloudClusterAssert assertThat(MultiCloudCluster actual) {
    return new MultiCloudClusterAssert(actual);
  }

  /**
   * Assertions on the calls of a cluster's API server, for example {@code
   * assertThat(server).received(call("list", "namespaces"))}.
   *
   * @param actual {@code cloud.cce().apiServer(cluster)}
   * @return the assertions
   */
  public static ApiServerAssert assertThat(ApiServer actual) {
    return new ApiServerAssert(actual);
  }
}
