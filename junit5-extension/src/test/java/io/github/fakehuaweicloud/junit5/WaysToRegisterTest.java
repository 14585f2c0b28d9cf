package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

class WaysToRegisterTest {

  @Nested
  @ExtendWith(FakeHuaweiCloudExtension.class)
  class ExtendWithAlone {

    @Test
    void injects_a_fake_that_answers(FakeHuaweiCloud cloud) {
      assertThat(Requests.register(cloud, "{\"kube_config\": \"{}\"}")).isEqualTo(200);
    }
  }

  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @FakeHuaweiCloudTest
  @interface CloudTestOfOurTeam {}

  @Nested
  @CloudTestOfOurTeam
  class AnAnnotationOfOnesOwn {

    @Test
    void injects_a_fake_that_answers(FakeHuaweiCloud cloud) {
      assertThat(Requests.register(cloud, "{\"kube_config\": \"{}\"}")).isEqualTo(200);
    }
  }

  @FakeHuaweiCloudTest
  abstract static class AbstractBase {}

  @Nested
  class AnAnnotatedSuperclass extends AbstractBase {

    @Test
    void injects_a_fake_that_answers(FakeHuaweiCloud cloud) {
      assertThat(Requests.register(cloud, "{\"kube_config\": \"{}\"}")).isEqualTo(200);
    }
  }

  @Nested
  @Execution(ExecutionMode.SAME_THREAD)
  class AStaticFieldWithOptions {

    @RegisterExtension
    static final FakeHuaweiCloudExtension FAKE =
        FakeHuaweiCloudExtension.builder()
            .port(0)
            .project(
                p ->
                    p.id("my-project")
                        .token("my-token")
                        .credentials("my-access-key", "my-secret-key"))
            .build();

    @Test
    void fixes_the_identity(FakeHuaweiCloud cloud) {
      assertThat(cloud.projectId()).isEqualTo("my-project");
      assertThat(cloud.token()).isEqualTo("my-token");
      assertThat(cloud.credentials().accessKey()).isEqualTo("my-access-key");
      assertThat(Requests.register(cloud, "{\"kube_config\": \"{}\"}")).isEqualTo(200);
    }

    @Test
    void fixes_it_for_the_next_test_too_with_nothing_left_of_the_last(FakeHuaweiCloud cloud) {
      assertThat(cloud.projectId()).isEqualTo("my-project");
      assertThat(cloud.requests()).isEmpty();
    }
  }

  @Nested
  class AnInstanceFieldWithOptions {

    @RegisterExtension
    final FakeHuaweiCloudExtension fake =
        FakeHuaweiCloudExtension.builder().bindAddress("127.0.0.1").build();

    @Test
    void injects_a_fake_that_answers(FakeHuaweiCloud cloud) {
      assertThat(Requests.register(cloud, "{\"kube_config\": \"{}\"}")).isEqualTo(200);
    }
  }
}
