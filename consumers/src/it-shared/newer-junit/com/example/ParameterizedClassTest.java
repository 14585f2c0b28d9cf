package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(strings = {"tencent", "aws"})
@FakeHuaweiCloudTest
class ParameterizedClassTest {

  private final String provider;
  private final FakeHuaweiCloud ofConstructor;

  ParameterizedClassTest(String provider, FakeHuaweiCloud cloud) {
    this.provider = provider;
    this.ofConstructor = cloud;
  }

  @Test
  void gives_each_test_of_each_invocation_its_own_project(FakeHuaweiCloud cloud) throws Exception {
    assertThat(cloud).isSameAs(ofConstructor);
    assertThat(cloud.requests()).isEmpty();

    Client.register(cloud, "{\"kube_config\": \"{}\", \"provider\": \"" + provider + "\"}");

    assertThat(cloud.hss().multiCloudClusters())
        .singleElement()
        .satisfies(cluster -> assertThat(cluster.provider()).contains(provider));
  }

  @Nested
  class InNestedClasses {

    @Test
    void gives_the_project_of_the_enclosing_instance(FakeHuaweiCloud cloud) {
      assertThat(cloud).isSameAs(ofConstructor);
      assertThat(cloud.requests()).isEmpty();
    }
  }
}
