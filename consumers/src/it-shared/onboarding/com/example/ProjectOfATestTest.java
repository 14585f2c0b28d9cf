package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.RepeatedTest;

@FakeHuaweiCloudTest
class ProjectOfATestTest {

  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  private final FakeHuaweiCloud cloud;

  ProjectOfATestTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
  }

  @RepeatedTest(3)
  void is_the_one_of_the_constructor_and_no_other_tests(FakeHuaweiCloud same) throws Exception {
    Client.register(cloud, "{\"kube_config\": \"kind: Config\"}");

    assertThat(same).isSameAs(cloud);
    assertThat(SEEN.add(cloud.projectId())).isTrue();
    assertThat(cloud.requests()).hasSize(1);
  }
}
