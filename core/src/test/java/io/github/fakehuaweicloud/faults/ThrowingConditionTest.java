package io.github.fakehuaweicloud.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A condition of a fault is code of the test, and may throw whatever it likes. */
class ThrowingConditionTest {

  static Stream<Throwable> throwables() {
    return Stream.of(
        new IllegalStateException("unchecked"),
        new IOException("checked, thrown without being declared"),
        new AssertionError("an assertion"),
        new NotImplementedError(),
        new StackOverflowError(),
        new NoClassDefFoundError("com/example/Missing"));
  }

  /** As Kotlin's {@code TODO()} throws. */
  private static final class NotImplementedError extends Error {
    private static final long serialVersionUID = 1;
  }

  @ParameterizedTest
  @MethodSource("throwables")
  void is_answered_with_500_and_recorded_with_what_it_threw(Throwable thrown) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      cloud.hss().faults().when(request -> sneakilyThrow(thrown), Fault.throttled());

      WireResponse response = Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);

      assertThat(response.status()).isEqualTo(500);
      assertThat(response.text("error_msg")).contains("a condition given to Faults.when");
      assertThat(cloud.requests())
          .singleElement()
          .satisfies(
              recorded -> {
                assertThat(recorded.status()).isEqualTo(500);
                assertThat(recorded.requestId()).isEqualTo(response.header("X-Request-Id"));
                assertThat(recorded.failure().orElseThrow()).isSameAs(thrown);
              });
    }
  }

  @Test
  void leaves_the_next_call_alone() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      cloud.hss().faults().when(request -> sneakilyThrow(new Error()), Fault.throttled());
      Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);
      cloud.hss().faults().clear();
      Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);

      assertThat(cloud.requests()).extracting(RecordedRequest::status).containsExactly(500, 200);
      assertThat(cloud.requests().get(1).failure()).isEmpty();
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> boolean sneakilyThrow(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
