package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Endpoints;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@WithTestResource(FreePortTest.FakeEndpoint.class)
class FreePortTest {

  @RegisterExtension
  static final FakeHuaweiCloudExtension FAKE =
      FakeHuaweiCloudExtension.builder().project(p -> p.id("my-project").token("my-token")).build();

  @Inject HuaweiCloud huaweiCloud;

  @Test
  void is_told_to_the_application_by_a_test_resource(FakeHuaweiCloud cloud) throws Exception {
    var cluster = cloud.cce().addCluster();

    huaweiCloud.protect("of-json", huaweiCloud.kubeconfigOf(cluster.id()));

    assertThat(cloud).registeredOneCluster().hasKubeConfigOf(cluster);
    Endpoints.watch(cloud.endpoint());
  }

  public static class FakeEndpoint implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
      return Map.of("huaweicloud.endpoint", FAKE.endpoint());
    }

    @Override
    public void stop() {}
  }
}
