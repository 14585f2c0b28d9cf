package io.github.fakehuaweicloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A kubeconfig that an application kept from an earlier test must not pass for one of this test.
 */
class KeysThatIdentifyTest {

  private static final int PROJECTS = Integer.getInteger("projects", 200);

  @Test
  void are_others_for_each_of_many_projects_one_after_the_other() {
    List<PublicKey> keys = new ArrayList<>();
    for (int i = 0; i < PROJECTS; i++) {
      try (FakeHuaweiCloud cloud = Clouds.newProject()) {
        Cluster cluster = cloud.cce().addCluster();
        Clouds.obtainCertificate(cloud, cluster, 30);
        keys.add(cloud.cce().certificateAuthority(cluster).getPublicKey());
        keys.add(issued(cloud).getPublicKey());
      }
    }

    assertThat(keys).hasSize(2 * PROJECTS).doesNotHaveDuplicates();
  }

  @Test
  void are_made_anew_where_the_project_asks_for_it() {
    try (FakeHuaweiCloud cloud = Clouds.newProject(p -> p.freshKeys())) {
      Cluster cluster = cloud.cce().addCluster();
      Clouds.obtainCertificate(cloud, cluster, 30);

      assertThat(KeyOrigin.isOfStoredPrimes(issued(cloud).getPublicKey())).isFalse();
      assertThat(
              KeyOrigin.isOfStoredPrimes(cloud.cce().certificateAuthority(cluster).getPublicKey()))
          .isFalse();
    }
  }

  @Test
  void are_made_anew_on_a_server_that_other_machines_can_reach() {
    try (FakeHuaweiCloudServer open = FakeHuaweiCloudServer.start("0.0.0.0", 0);
        FakeHuaweiCloud cloud = open.newProject()) {
      X509Certificate authority = cloud.cce().certificateAuthority(cloud.cce().addCluster());

      assertThat(KeyOrigin.isOfStoredPrimes(authority.getPublicKey())).isFalse();
    }
  }

  @Test
  void are_of_stored_primes_elsewhere() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertThat(
              IntStream.range(0, 3)
                  .mapToObj(i -> cloud.cce().certificateAuthority(cloud.cce().addCluster())))
          .allMatch(authority -> KeyOrigin.isOfStoredPrimes(authority.getPublicKey()));
    }
  }

  private static X509Certificate issued(FakeHuaweiCloud cloud) {
    return cloud.cce().issuedCertificates().get(0).certificate();
  }
}
