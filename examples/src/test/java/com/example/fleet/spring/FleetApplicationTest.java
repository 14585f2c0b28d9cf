package com.example.fleet.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.fleet.Fleet;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import uk.org.webcompere.systemstubs.environment.EnvironmentVariables;
import uk.org.webcompere.systemstubs.jupiter.SystemStub;
import uk.org.webcompere.systemstubs.jupiter.SystemStubsExtension;

/** The context starts with the project of the class, whose access key it takes. */
@FakeHuaweiCloudTest
@ExtendWith(SystemStubsExtension.class)
@SpringBootTest(properties = {"spring.main.banner-mode=off", "fleet.region=cn-north-4"})
@ResourceLock("environment")
class FleetApplicationTest {

  @SystemStub private static EnvironmentVariables environment;

  @BeforeAll
  static void lead_the_application_to_the_fake(FakeHuaweiCloud cloud) {
    cloud.region().environment().forEach(environment::set);
  }

  @Test
  void serves_the_clusters_of_its_region(@Autowired Fleet fleet, FakeHuaweiCloud cloud) {
    cloud.cce().addCluster(c -> c.name("production"));

    assertThat(fleet.available()).containsExactly("production");
  }
}
