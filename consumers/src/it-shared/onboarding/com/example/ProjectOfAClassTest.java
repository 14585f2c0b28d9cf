package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On a server of its own, which ends with the class. */
class ProjectOfAClassTest {

  @RegisterExtension
  static final FakeHuaweiCloudExtension FAKE =
      FakeHuaweiCloudExtension.builder().ownServer().project(p -> p.token("my-token")).build();

  private static FakeHuaweiCloud ofClass;

  @BeforeAll
  static void register_a_cluster(FakeHuaweiCloud cloud) throws Exception {
    ofClass = cloud;
    Client.register(cloud, "{\"kube_config\": \"kind: Config\", \"name\": \"of-the-class\"}");
  }

  @Test
  void is_given_to_its_tests(FakeHuaweiCloud cloud) {
    assertThat(cloud).isSameAs(ofClass);
    assertThat(cloud).registeredOneCluster().hasName("of-the-class");
  }

  @Nested
  class InANestedClass {

    @Test
    void is_given_to_its_tests(FakeHuaweiCloud cloud) {
      assertThat(cloud).isSameAs(ofClass);
    }
  }
}
