package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestInstanceFactory;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;

/** JUnit 5.10 resolves no parameters for a framework that calls the constructor. */
@ExtendWith(ConstructorOfAFrameworkTest.Framework.class)
class ConstructorOfAFrameworkTest {

  @RegisterExtension
  static final FakeHuaweiCloudExtension FAKE =
      FakeHuaweiCloudExtension.builder().project(p -> p.id("my-project").token("my-token")).build();

  private final FakeHuaweiCloud ofConstructor;

  ConstructorOfAFrameworkTest(FakeHuaweiCloud cloud) {
    this.ofConstructor = cloud;
  }

  @RepeatedTest(2)
  void is_given_the_described_project_of_the_test(FakeHuaweiCloud cloud) throws Exception {
    Client.register(cloud, "{\"kube_config\": \"kind: Config\"}");

    assertThat(cloud).isSameAs(ofConstructor);
    assertThat(cloud.projectId()).isEqualTo("my-project");
    assertThat(cloud.requests()).hasSize(1);
  }

  static final class Framework implements TestInstanceFactory {

    @Override
    public Object createTestInstance(TestInstanceFactoryContext test, ExtensionContext context) {
      return context
          .getExecutableInvoker()
          .invoke(test.getTestClass().getDeclaredConstructors()[0]);
    }
  }
}
