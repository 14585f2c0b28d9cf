package com.example.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Whoever is refused reads why. */
@ResourceLock(value = "environment", mode = ResourceAccessMode.READ)
class RefusedClientsTest {

  @RegisterExtension
  static final FakeHuaweiCloudExtension FAKE =
      FakeHuaweiCloudExtension.builder().project(p -> p.signaturesFollowSystemTime()).build();

  @TempDir private Path folder;
  private final FakeHuaweiCloud cloud;
  private final Cluster cluster;

  RefusedClientsTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
    this.cluster = cloud.cce().addCluster(c -> c.apiServer());
  }

  @Test
  void with_an_expired_certificate() {
    String kubeconfig = obtain();
    cloud.clock().advance(Duration.ofDays(31));

    assertRefusedByFabric8(kubeconfig, "the client certificate expired at ");
    assertRefusedByKubectl(kubeconfig, "the client certificate expired at ");
  }

  @Test
  void with_a_revoked_certificate() {
    String kubeconfig = obtain();
    Kubeconfigs.revoke(cloud, cluster);

    assertRefusedByFabric8(kubeconfig, "the client certificate is revoked");
    assertRefusedByKubectl(kubeconfig, "the client certificate is revoked");
  }

  /** kubectl would ask for a name and a password instead. */
  @Test
  void without_a_certificate() {
    String obtained = obtain();
    var user = Kubeconfig.parse(obtained).currentUser().orElseThrow();
    String kubeconfig =
        obtained
            .replace(user.clientKeyData().orElseThrow(), "")
            .replace(user.clientCertificateData().orElseThrow(), "");

    assertRefusedByFabric8(kubeconfig, "the client sent no certificate");
  }

  @Test
  void with_a_certificate_for_servers_only() {
    cloud.cce().nextCertificate(cluster).forServerUseOnly();

    assertRefusedByKubectl(obtain(), "for servers only");
  }

  @Test
  void with_a_certificate_that_is_not_yet_valid() {
    cloud.cce().nextCertificate(cluster).notYetValid();
    String kubeconfig = obtain();

    assertRefusedByFabric8(kubeconfig, "the client certificate is not valid before ");
    assertRefusedByKubectl(kubeconfig, "the client certificate is not valid before ");
  }

  @Test
  void with_the_certificate_of_another_cluster() {
    Cluster other = cloud.cce().addCluster();
    String kubeconfig = withUserOf(Kubeconfigs.obtain(cloud, other), obtain());

    assertRefusedByFabric8(kubeconfig, "of cluster " + other.id());
    assertRefusedByKubectl(kubeconfig, "of cluster " + other.id());
  }

  private void assertRefusedByFabric8(String kubeconfig, String reason) {
    Config config = Config.fromKubeconfig(kubeconfig);
    try (KubernetesClient client = new KubernetesClientBuilder().withConfig(config).build()) {
      assertThatThrownBy(() -> client.namespaces().list())
          .isInstanceOfSatisfying(
              KubernetesClientException.class,
              refusal -> assertThat(refusal.getCode()).isEqualTo(401))
          .hasMessageContaining(reason);
    }
    assertRecorded(reason);
  }

  private void assertRefusedByKubectl(String kubeconfig, String reason) {
    assertThat(Kubectl.with(folder, kubeconfig).fail("get", "namespaces"))
        .contains("Warning: Unauthorized: ", reason, "You must be logged in to the server");
    assertRecorded(reason);
  }

  private void assertRecorded(String reason) {
    assertThat(cloud.cce().apiServer(cluster).calls())
        .last()
        .satisfies(call -> assertThat(call.refusal().orElseThrow()).contains(reason));
  }

  private String obtain() {
    return Kubeconfigs.obtain(cloud, cluster);
  }

  private static String withUserOf(String other, String kubeconfig) {
    var users = Kubeconfig.parse(kubeconfig).currentUser().orElseThrow();
    var others = Kubeconfig.parse(other).currentUser().orElseThrow();
    return kubeconfig
        .replace(
            users.clientCertificateData().orElseThrow(),
            others.clientCertificateData().orElseThrow())
        .replace(users.clientKeyData().orElseThrow(), others.clientKeyData().orElseThrow());
  }
}
