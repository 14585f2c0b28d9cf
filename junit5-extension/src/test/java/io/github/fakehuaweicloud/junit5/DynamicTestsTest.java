package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@FakeHuaweiCloudTest
class DynamicTestsTest {

  private int sent;

  @TestFactory
  Stream<DynamicTest> share_the_project_of_their_factory(FakeHuaweiCloud cloud) {
    return IntStream.rangeClosed(1, 3)
        .mapToObj(
            number ->
                dynamicTest(
                    "number " + number,
                    () -> {
                      assertThat(Requests.register(cloud, "{\"kube_config\": \"{}\"}"))
                          .isEqualTo(200);
                      sent++;
                      assertThat(cloud.requests()).hasSize(sent);
                    }));
  }

  @AfterEach
  void leave_the_project_open_until_the_last_is_over(FakeHuaweiCloud cloud) {
    assertThat(cloud.requests()).hasSize(3);
  }
}
