package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.security.cert.X509Certificate;
import org.assertj.core.api.InstanceOfAssertFactory;

/**
 * The entry points. Import them beside AssertJ's own:
 *
 * <pre>{@code
 * import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
 *
 * assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
 * assertThat(cloud).registeredOneCluster().hasName("ywk-test");
 * }</pre>
 */
public final class FakeHuaweiCloudAssertions {

  /** For {@code assertThat(object).asInstanceOf(FAKE_HUAWEI_CLOUD)}. */
  public static final InstanceOfAssertFactory<FakeHuaweiCloud, FakeHuaweiCloudAssert>
      FAKE_HUAWEI_CLOUD =
          new InstanceOfAssertFactory<>(
              FakeHuaweiCloud.class, FakeHuaweiCloudAssertions::assertThat);

  /** For {@code assertThat(list).first(RECORDED_REQUEST)}, say. */
  public static final InstanceOfAssertFactory<RecordedRequest, RecordedRequestAssert>
      RECORDED_REQUEST =
          new InstanceOfAssertFactory<>(
              RecordedRequest.class, FakeHuaweiCloudAssertions::assertThat);

  /** For {@code assertThat(list).first(ISSUED_CERTIFICATE)}, say. */
  public static final InstanceOfAssertFactory<IssuedCertificate, IssuedCertificateAssert>
      ISSUED_CERTIFICATE =
          new InstanceOfAssertFactory<>(
              IssuedCertificate.class, FakeHuaweiCloudAssertions::assertThat);

  /** For {@code assertThat(list).first(MULTI_CLOUD_CLUSTER)}, say. */
  public static final InstanceOfAssertFactory<MultiCloudCluster, MultiCloudClusterAssert>
      MULTI_CLOUD_CLUSTER =
          new InstanceOfAssertFactory<>(
              MultiCloudCluster.class, FakeHuaweiCloudAssertions::assertThat);

  /** For {@code assertThat(object).asInstanceOf(KUBECONFIG)}. */
  public static final InstanceOfAssertFactory<Kubeconfig, KubeconfigAssert> KUBECONFIG =
      new InstanceOfAssertFactory<>(Kubeconfig.class, FakeHuaweiCloudAssertions::assertThat);

  /** For {@code assertThat(object).asInstanceOf(CERTIFICATE)}. */
  public static final InstanceOfAssertFactory<X509Certificate, CertificateAssert> CERTIFICATE =
      new InstanceOfAssertFactory<>(X509Certificate.class, FakeHuaweiCloudAssertions::assertThat);

  private FakeHuaweiCloudAssertions() {}

  /**
   * Starts assertions on a fake.
   *
   * <pre>{@code
   * assertThat(cloud).registeredOneCluster().hasName("ywk-test");
   * }</pre>
   *
   * @param actual the project a test was given
   * @return assertions on what it recorded
   */
  public static FakeHuaweiCloudAssert assertThat(FakeHuaweiCloud actual) {
    return new FakeHuaweiCloudAssert(actual);
  }

  /**
   * Starts assertions on a recorded request.
   *
   * <pre>{@code
   * assertThat(cloud.requests().get(0)).wasAnsweredWith(200);
   * }</pre>
   *
   * @param actual one of {@link FakeHuaweiCloud#requests()}
   * @return assertions on the request and its answer
   */
  public static RecordedRequestAssert assertThat(RecordedRequest actual) {
    return new RecordedRequestAssert(actual);
  }

  /**
   * Starts assertions on a kubeconfig.
   *
   * <pre>{@code
   * assertThat(Kubeconfig.parse(yaml)).hasCurrentContext("internal");
   * }</pre>
   *
   * @param actual a kubeconfig; {@link Kubeconfig#parse} makes one of YAML or JSON
   * @return assertions on its entries
   */
  public static KubeconfigAssert assertThat(Kubeconfig actual) {
    return new KubeconfigAssert(actual);
  }

  /**
   * Starts assertions on a certificate.
   *
   * <pre>{@code
   * assertThat(certificate).isValidFor(Duration.ofDays(30));
   * }</pre>
   *
   * @param actual any X.509 certificate
   * @return assertions on its validity and signature
   */
  public static CertificateAssert assertThat(X509Certificate actual) {
    return new CertificateAssert(actual);
  }

  /**
   * Starts assertions on an issued certificate.
   *
   * <pre>{@code
   * assertThat(cloud.cce().issuedCertificates().get(0)).isValidFor(Duration.ofDays(30));
   * }</pre>
   *
   * @param actual one of {@code cloud.cce().issuedCertificates()}
   * @return assertions on its validity, certificate and kubeconfig
   */
  public static IssuedCertificateAssert assertThat(IssuedCertificate actual) {
    return new IssuedCertificateAssert(actual);
  }

  /**
   * Starts assertions on a registered multi-cloud cluster.
   *
   * <pre>{@code
   * assertThat(cloud.hss().multiCloudClusters().get(0)).hasProvider("tencent");
   * }</pre>
   *
   * @param actual one of {@code cloud.hss().multiCloudClusters()}
   * @return assertions on its fields
   */
  public static MultiCloudClusterAssert assertThat(MultiCloudCluster actual) {
    return new MultiCloudClusterAssert(actual);
  }
}
