package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PortIdTest {

  @Test
  void is_a_uuid_that_stays_the_same_for_a_cluster() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster();
      String first = Clouds.obtainCertificate(cloud, cluster, 1).header("Port-ID");
      String second = Clouds.obtainCertificate(cloud, cluster, 2).header("Port-ID");

      assertThat(first).isEqualTo(second).isEqualTo(cluster.portId());
      assertThat(UUID.fromString(first)).hasToString(first);
    }
  }

  @Test
  void is_another_for_another_cluster() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertThat(cloud.cce().addCluster().portId()).isNotEqualTo(cloud.cce().addCluster().portId());
    }
  }

  @Test
  void is_not_in_a_refusal() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster();

      assertThat(Clouds.obtainCertificate(cloud, cluster, 0).headers("Port-ID")).isEmpty();
    }
  }
}
