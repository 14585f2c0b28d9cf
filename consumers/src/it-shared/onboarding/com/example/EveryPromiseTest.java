package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudSoftAssertions.assertSoftly;
import static io.github.fakehuaweicloud.assertj.RequestCondition.multiCloudClusterRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.junit5.AllowUnexpectedRequests;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.junit5.NamedFake;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

@FakeHuaweiCloudTest
class EveryPromiseTest {

  private static final String NAMED = "{\"kube_config\": \"kind: Config\", \"name\": \"n\"}";

  @Test
  void two_fakes_are_apart(@NamedFake("a") FakeHuaweiCloud a, @NamedFake("b") FakeHuaweiCloud b)
      throws Exception {
    Client.register(a, NAMED);

    assertThat(a).received(1, multiCloudClusterRequest().with("name", "n"));
    assertThat(b).receivedNoRequests();
  }

  @Test
  void soft_assertions_tell_every_failure(FakeHuaweiCloud cloud) throws Exception {
    Client.register(cloud, NAMED);

    assertThatThrownBy(
            () ->
                assertSoftly(
                    softly ->
                        softly
                            .assertThat(cloud)
                            .registeredOneCluster()
                            .hasName("m")
                            .hasProvider("aws")))
        .hasMessageContaining("with name \"m\"")
        .hasMessageContaining("with provider \"aws\"");
  }

  @Test
  void waiting_ends_with_the_request(FakeHuaweiCloud cloud) throws Exception {
    Thread client =
        new Thread(
            () -> {
              try {
                Client.register(cloud, NAMED);
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    client.start();

    assertThat(cloud).eventually(Duration.ofSeconds(30), it -> it.registeredOneCluster());
    client.join();
  }

  @Test
  @AllowUnexpectedRequests
  void a_broken_row_is_named(FakeHuaweiCloud cloud) throws Exception {
    Client.register(cloud, "{}");

    assertThatThrownBy(() -> assertThat(cloud).registeredOneCluster())
        .hasMessageContaining("body field kube_config: expected a String, got nothing");
  }

  @TestFactory
  Stream<DynamicTest> dynamic_tests_share_the_project_of_their_factory(FakeHuaweiCloud cloud) {
    return Stream.of("one", "other")
        .map(name -> dynamicTest(name, () -> Client.register(cloud, NAMED)));
  }

  @Nested
  class ANestedClass {

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder().project(p -> p.id("nested")).build();

    @Test
    void overrides_its_enclosing_class(FakeHuaweiCloud cloud) {
      assertThat(cloud.projectId()).isEqualTo("nested");
      assertThat(FAKE.endpoint()).isEqualTo(cloud.endpoint());
    }
  }
}
