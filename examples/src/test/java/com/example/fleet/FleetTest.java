package com.example.fleet;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import uk.org.webcompere.systemstubs.environment.EnvironmentVariables;
import uk.org.webcompere.systemstubs.jupiter.SystemStub;
import uk.org.webcompere.systemstubs.jupiter.SystemStubsExtension;

/** The environment leads the application to the fake; the application does not know. */
@FakeHuaweiCloudTest
@ExtendWith(SystemStubsExtension.class)
@ResourceLock("environment")
class FleetTest {

  @SystemStub private EnvironmentVariables environment;

  @BeforeEach
  void lead_the_application_to_the_fake(FakeHuaweiCloud cloud) {
    cloud.region().environment().forEach(environment::set);
  }

  @Test
  void lists_the_clusters_that_can_be_used(FakeHuaweiCloud cloud) {
    cloud.cce().addCluster(c -> c.name("production"));
    cloud.cce().addCluster(c -> c.name("asleep").phase(ClusterPhase.HIBERNATION));

    assertThat(Fleet.in("cn-north-4").available()).containsExactly("production");
  }

  @Test
  void obtains_a_kubeconfig_by_the_name_of_a_cluster(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster(c -> c.name("production"));

    Fleet.in("cn-north-4").kubeconfig("production");

    assertThat(cloud).issuedOneCertificateFor(cluster);
  }
}
