package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.security.cert.X509Certificate;
import org.assertj.core.api.SoftAssertionsProvider;

/**
 * Soft assertions on what this library records, to be combined with others of yours:
 *
 * <pre>{@code
 * class OurSoftAssertions extends AbstractSoftAssertions
 *     implements StandardSoftAssertionsProvider, FakeHuaweiCloudSoftAssertionsProvider {}
 * }</pre>
 *
 * <p>A failure does not end the test, and not even the chain: what follows a method that leads to
 * another assertion, such as {@code registeredOneCluster()}, is passed over if that failed.
 */
public interface FakeHuaweiCloudSoftAssertionsProvider extends SoftAssertionsProvider {

  /**
   * Starts soft assertions on a fake.
   *
   * <pre>{@code
   * softly.assertThat(cloud).registeredOneCluster().hasName("ywk-test");
   * }</pre>
   *
   * @param actual the project a test was given
   * @return assertions on what it recorded
   */
  default FakeHuaweiCloudAssert assertThat(FakeHuaweiCloud actual) {
    return proxy(FakeHuaweiCloudAssert.class, FakeHuaweiCloud.class, actual)
        .from(Origin.NOWHERE.softly(this).at(actual));
  }

  /**
   * Starts soft assertions on a recorded request.
   *
   * <pre>{@code
   * softly.assertThat(cloud.requests().get(0)).wasAnsweredWith(200);
   * }</pre>
   *
   * @param actual one of {@link FakeHuaweiCloud#requests()}
   * @return assertions on the request and its answer
   */
  default RecordedRequestAssert assertThat(RecordedRequest actual) {
    return proxy(RecordedRequestAssert.class, RecordedRequest.class, actual)
        .from(Origin.NOWHERE.softly(this));
  }

  /**
   * Starts soft assertions on a kubeconfig.
   *
   * <pre>{@code
   * softly.assertThat(Kubeconfig.parse(yaml)).hasCurrentContext("internal");
   * }</pre>
   *
   * @param actual a kubeconfig; {@link Kubeconfig#parse} makes one of YAML or JSON
   * @return assertions on its entries
   */
  default KubeconfigAssert assertThat(Kubeconfig actual) {
    return proxy(KubeconfigAssert.class, Kubeconfig.class, actual)
        .from(Origin.NOWHERE.softly(this));
  }

  /**
   * Starts soft assertions on a certificate.
   *
   * <pre>{@code
   * softly.assertThat(certificate).isValidFor(Duration.ofDays(30));
   * }</pre>
   *
   * @param actual any X.509 certificate
   * @return assertions on its validity and signature
   */
  default CertificateAssert assertThat(X509Certificate actual) {
    return proxy(CertificateAssert.class, X509Certificate.class, actual)
        .from(Origin.NOWHERE.softly(this));
  }

  /**
   * Starts soft assertions on an issued certificate.
   *
   * <pre>{@code
   * softly.assertThat(cloud.cce().issuedCertificates().get(0)).isValidFor(Duration.ofDays(30));
   * }</pre>
   *
   * @param actual one of {@code cloud.cce().issuedCertificates()}
   * @return assertions on its validity, certificate and kubeconfig
   */
  default IssuedCertificateAssert assertThat(IssuedCertificate actual) {
    return proxy(IssuedCertificateAssert.class, IssuedCertificate.class, actual)
        .from(Origin.NOWHERE.softly(this));
  }

  /**
   * Starts soft assertions on a registered multi-cloud cluster.
   *
   * <pre>{@code
   * softly.assertThat(cloud.hss().multiCloudClusters().get(0)).hasProvider("tencent");
   * }</pre>
   *
   * @param actual one of {@code cloud.hss().multiCloudClusters()}
   * @return assertions on its fields
   */
  default MultiCloudClusterAssert assertThat(MultiCloudCluster actual) {
    return proxy(MultiCloudClusterAssert.class, MultiCloudCluster.class, actual)
        .from(Origin.NOWHERE.softly(this));
  }
}
