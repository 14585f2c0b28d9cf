package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelCallsTest {

  private static final int CALLS = 24;

  @Test
  void for_one_cluster_get_one_authority_one_key_and_a_certificate_each() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster();

      List<Kubeconfig> kubeconfigs =
          IntStream.range(0, CALLS)
              .parallel()
              .mapToObj(i -> Clouds.obtainCertificate(cloud, cluster, 30))
              .map(response -> Kubeconfig.parse(response.body()))
              .toList();

      assertThat(kubeconfigs)
          .extracting(kubeconfig -> kubeconfig.clusters().get(0).certificateAuthority())
          .containsOnly(Optional.of(cloud.cce().certificateAuthority(cluster)));
      assertThat(kubeconfigs.stream().map(each -> each.users().get(0).clientKeyData()).distinct())
          .hasSize(1);
      assertThat(cloud.cce().issuedCertificates())
          .extracting(IssuedCertificate::certificate)
          .extracting(X509Certificate::getSerialNumber)
          .hasSize(CALLS)
          .doesNotHaveDuplicates();
      assertThat(cloud.requests()).hasSize(CALLS);
    }
  }
}
