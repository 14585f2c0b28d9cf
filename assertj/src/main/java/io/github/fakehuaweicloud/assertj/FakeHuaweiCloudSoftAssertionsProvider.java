package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubernetes.ApiServer;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.security.cert.X509Certificate;
import org.assertj.core.api.SoftAssertionsProvider;

/**
 * Soft assertions on what the fake recorded, for soft assertions of your own:
 *
 * <pre>{@code
 * class OurSoftAssertions extends AbstractSoftAssertions
 *     implements StandardSoftAssertionsProvider, FakeHuaweiCloudSoftAssertionsProvider {}
 * }</pre>
 *
 * <p>A failure ends neither the test nor the chain. After a failed step to another assertion, such
 * as {@code registeredOneCluster()}, the rest of the chain is skipped.
 */
public interface FakeHuaweiCloudSoftAssertionsProvider extends SoftAssertionsProvider {

  /**
   * Soft assertions on what a project issued, registered and recorded, for example {@code
   * softly.assertThat(cloud).registeredOneCluster()}.
   *
   * @param actual the project a test was given
   * @return the assertions
   */
  default FakeHuaweiCloudAssert assertThat(FakeHuaweiCloud actual) {
    return proxy(FakeHuaweiCloudAssert.class, FakeHuaweiCloud.class, actual)
        .from(Origin.NOWHERE.softly(this).at(actual));
  }

  /**
   * Soft assertions on a recorded request and its answer, for example {@code
   * softly.assertThat(request).wasAnsweredWith(200)}.
   *
   * @param actual one of {@code cloud.requests()}
   * @return the assertions
   */
  default RecordedRequestAssert assertThat(RecordedRequest actual) {
    return proxy(RecordedRequestAssert.class, RecordedRequest.class, actual)
        .from(Origin.NOWHERE.softly(this));
  }

  /**
   * Soft assertions on the entries of a kubeconfig, for example {@code
   * softly.assertThat(Kubeconfig.parse(yaml)).hasCurrentContext("internal")}.
   *
   * @param actual any kubeconfig
   * @return the assertions
   */
  default KubeconfigAssert assertThat(Kubeconfig actual) {
    return proxy(KubeconfigAssert.class, Kubeconfig.class, actual)
        .from(Origin.NOWHERE.softly(this));
  }

  /**
   * Soft assertions on the validity and signature of a certificate, for example {@code
   * softly.assertThat(certificate).isValidFor(Duration.ofDays(30))}.
   *
   * @param actual any X.509 certificate
   * @return the assertions
   */
  default CertificateAssert assertThat(X509Certificate actual) {
    return proxy(CertificateAssert.class, X509Certificate.class, actual)
        .from(Origin.NOWHERE.softly(this));
  }

  /**
   * Soft assertions on a certificate that CCE issued, for example {@code
   * softly.assertThat(issued).isRevoked()}.
   *
   * @param actual one of {@code cloud.cce().issuedCertificates()}
   * @return the assertions
   */
  default IssuedCertificateAssert assertThat(IssuedCertificate actual) {
    return proxy(IssuedCertificateAssert.class, IssuedCertificate.class, actual)
        .from(Origin.NOWHERE.softly(this));
  }

  /**
   * Soft assertions on a registered multi-cloud cluster, for example {@code
   * softly.assertThat(cluster).hasProvider("tencent")}.
   *
   * @param actual one of {@code cloud.hss().multiCloudClusters()}
   * @return the assertions
   */
  default MultiCloudClusterAssert assertThat(MultiCloudCluster actual) {
    return proxy(MultiCloudClusterAssert.class, MultiCloudCluster.class, actual)
        .from(Origin.NOWHERE.softly(this));
  }

  /**
   * Soft assertions on the calls of a cluster's API server, for example {@code
   * softly.assertThat(server).receivedNoCalls()}.
   *
   * @param actual {@code cloud.cce().apiServer(cluster)}
   * @return the assertions
   */
  default ApiServerAssert assertThat(ApiServer actual) {
    return proxy(ApiServerAssert.class, ApiServer.class, actual).from(Origin.NOWHERE.softly(this));
  }
}
