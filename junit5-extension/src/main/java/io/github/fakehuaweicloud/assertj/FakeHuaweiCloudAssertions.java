package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.journal.RecordedRequest;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * The entry points. Import them beside AssertJ's own:
 *
 * <pre>{@code
 * import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
 *
 * assertThat(cloud).issuedOneCertificateFor(cluster).validFor(Duration.ofDays(30));
 * assertThat(cloud).registeredOneCluster().hasName("ywk-test");
 * }</pre>
 */
public final class FakeHuaweiCloudAssertions {

  private FakeHuaweiCloudAssertions() {}

  /**
   * Starts assertions on a fake.
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
   * @param actual one of {@link FakeHuaweiCloud#requests()}
   * @return assertions on the request and its answer
   */
  public static RecordedRequestAssert assertThat(RecordedRequest actual) {
    return new RecordedRequestAssert(actual);
  }

  /**
   * Starts assertions on a kubeconfig.
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
   * @param actual any X.509 certificate
   * @return assertions on its validity, names and signature
   */
  public static CertificateAssert assertThat(X509Certificate actual) {
    return new CertificateAssert(actual);
  }

  /**
   * Starts assertions on an issued certificate.
   *
   * @param actual one of {@code cloud.cce().issuedCertificates()}
   * @return assertions on its validity, certificate and kubeconfig
   */
  public static IssuedCertificateAssert assertThat(IssuedCertificate actual) {
    return new IssuedCertificateAssert(actual, Optional.empty());
  }

  /**
   * Starts assertions on a registered multi-cloud cluster.
   *
   * @param actual one of {@code cloud.hss().multiCloudClusters()}
   * @return assertions on its fields
   */
  public static MultiCloudClusterAssert assertThat(MultiCloudCluster actual) {
    return new MultiCloudClusterAssert(actual, Optional.empty());
  }
}
