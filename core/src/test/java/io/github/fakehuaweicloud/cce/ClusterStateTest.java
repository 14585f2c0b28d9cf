package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClusterStateTest {

  @ParameterizedTest
  @EnumSource
  void decides_whether_a_certificate_is_issued(ClusterPhase phase) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster(c -> c.phase(phase));

      WireResponse answer = Clouds.obtainCertificate(cloud, cluster, 1);

      if (phase.issuesCertificates()) {
        assertThat(answer.status()).isEqualTo(200);
      } else {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("errorCode")).isEqualTo("CCE.01400001");
        assertThat(answer.text("message"))
            .contains(cluster.id())
            .endsWith("is in phase " + phase.text());
      }
    }
  }

  @Test
  void may_change_while_the_test_runs() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster();
      assertThat(Clouds.obtainCertificate(cloud, cluster, 1).status()).isEqualTo(200);

      cloud.cce().setPhase(cluster, ClusterPhase.HIBERNATION);
      assertThat(Clouds.obtainCertificate(cloud, cluster, 1).status()).isEqualTo(400);

      cloud.cce().setPhase(cluster, ClusterPhase.AVAILABLE);
      assertThat(Clouds.obtainCertificate(cloud, cluster, 1).status()).isEqualTo(200);
    }
  }

  @Test
  void cannot_be_changed_from_another_project() {
    try (FakeHuaweiCloud cloud = Clouds.newProject();
        FakeHuaweiCloud other = Clouds.newProject()) {
      Cluster cluster = other.cce().addCluster();

      assertThatIllegalArgumentException()
          .isThrownBy(() -> cloud.cce().setPhase(cluster, ClusterPhase.ERROR))
          .withMessageContaining("is not of this project");
    }
  }
}
