package io.github.fakehuaweicloud.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.lang.ref.WeakReference;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A closed project that a test still holds: what was recorded stays, the rest goes. */
class LetGoProjectTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();

  @Test
  void reads_as_before_what_was_recorded() {
    Cluster cluster = cloud.cce().addCluster();
    Clouds.obtainCertificate(cloud, cluster, 30);
    Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);
    List<RecordedRequest> requests = cloud.requests();
    IssuedCertificate certificate = cloud.cce().issuedCertificates().get(0);
    X509Certificate authority = cloud.cce().certificateAuthority(cluster);
    cloud.close();

    assertThat(cloud.requests()).isEqualTo(requests);
    assertThat(cloud.cce().issuedCertificates()).containsExactly(certificate);
    assertThat(certificate.certificate().getIssuerX500Principal())
        .isEqualTo(authority.getSubjectX500Principal());
    assertThat(cloud.cce().certificateAuthority(cluster)).isEqualTo(authority);
    assertThat(cloud.cce().clusters()).containsExactly(cluster);
    assertThat(cloud.hss().multiCloudClusters()).hasSize(1);
    assertThat(cloud.hss().multiCloudClusters().get(0).kubeconfigText()).isEqualTo("kind: Config");
    assertThat(cloud.iam().identity().tokens()).containsExactly(cloud.token());
  }

  @Test
  void counts_the_faults_that_waited_until_the_end() {
    cloud.cce().faults().next(3, Fault.throttled());
    cloud.close();

    assertThat(cloud.cce().faults().waiting()).isEqualTo(3);
  }

  @Test
  void lets_go_of_the_conditions_of_faults() {
    assertLetsGo(code -> cloud.cce().faults().when(request -> code.hashCode() > 0, Fault.none()));
  }

  @Test
  void lets_go_of_the_conditions_of_faults_of_an_operation() {
    assertLetsGo(
        code ->
            cloud
                .hss()
                .faults("CreateMultiCloudClusters")
                .when(request -> code.hashCode() > 0, Fault.none()));
  }

  @Test
  void lets_go_of_stubs() {
    assertLetsGo(code -> cloud.stubs().add(request -> letThrough(code)));
  }

  @Test
  void lets_go_of_overriding_stubs() {
    assertLetsGo(code -> cloud.stubs().addOverriding(request -> letThrough(code)));
  }

  @Test
  void lets_go_of_the_handlers_of_api_servers() {
    Cluster cluster = cloud.cce().addCluster();
    assertLetsGo(code -> cloud.cce().apiServer(cluster).handle(request -> letThrough(code)));
  }

  private static <T> Optional<T> letThrough(Object code) {
    assertThat(code).isNotNull();
    return Optional.empty();
  }

  /** The code that a test gives to a project leads to the test and all that it holds. */
  private void assertLetsGo(Consumer<Object> give) {
    WeakReference<Object> given = given(give);
    System.gc();
    assertThat(given.get()).isNotNull();

    cloud.close();

    await()
        .untilAsserted(
            () -> {
              System.gc();
              assertThat(given.get()).isNull();
            });
  }

  private static WeakReference<Object> given(Consumer<Object> give) {
    Object code = new Object();
    give.accept(code);
    return new WeakReference<>(code);
  }
}
