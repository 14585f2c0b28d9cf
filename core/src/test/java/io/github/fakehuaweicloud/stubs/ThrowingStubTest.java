package io.github.fakehuaweicloud.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stub is code of the test, and may do whatever it likes. */
class ThrowingStubTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();

  @AfterEach
  void close() {
    cloud.close();
  }

  static Stream<Throwable> throwables() {
    return Stream.of(
        new IllegalStateException("secret"),
        new IOException("checked, thrown without being declared"),
        new AssertionError("an assertion"),
        new StackOverflowError());
  }

  @ParameterizedTest
  @MethodSource("throwables")
  void is_answered_with_500_and_recorded_with_what_it_threw(Throwable thrown) {
    cloud.stubs().add(request -> sneakilyThrow(thrown));

    WireResponse response = get();

    assertThat(response.status()).isEqualTo(500);
    assertThat(response.text("error_msg"))
        .contains("a stub of the test threw (" + thrown.getClass().getName())
        .doesNotContain("secret");
    RecordedRequest recorded = cloud.requests().get(0);
    assertThat(recorded.failure().orElseThrow()).isSameAs(thrown);
    assertThat(recorded.isStubbed()).isTrue();
    assertThat(recorded.isUnexpected()).isFalse();
  }

  @Test
  void keeps_the_operation_from_being_asked() {
    cloud.stubs().addOverriding(request -> sneakilyThrow(new Error()));

    assertThat(Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY).status())
        .isEqualTo(500);
    assertThat(cloud.hss().multiCloudClusters()).isEmpty();
  }

  @Test
  @SuppressWarnings("NullOptional") // What careless code does.
  void is_also_one_that_answers_null_or_with_an_answer_of_its_own_making() {
    cloud.stubs().add(request -> null);
    assertThat(get().status()).isEqualTo(500);

    cloud.stubs().add(request -> Optional.of(new OwnResponse()));
    assertThat(get().status()).isEqualTo(500);
    assertThat(cloud.requests().get(1).failure().orElseThrow())
        .hasMessageStartingWith("Expected an answer made by a method of StubResponse");
  }

  @Test
  void leaves_the_next_request_alone() {
    Stub throwing = request -> sneakilyThrow(new Error());
    cloud.stubs().add(request -> Optional.of(StubResponse.of(200))).add(throwing);
    get();
    cloud.stubs().remove(throwing);

    assertThat(get().status()).isEqualTo(200);
  }

  private WireResponse get() {
    return Wire.request("GET", cloud.endpoint(), "/" + cloud.projectId(), List.of(), "");
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> Optional<StubResponse> sneakilyThrow(Throwable thrown)
      throws T {
    throw (T) thrown;
  }

  private static final class OwnResponse implements StubResponse {

    @Override
    public StubResponse withHeader(String name, String value) {
      return this;
    }

    @Override
    public StubResponse withBody(String text) {
      return this;
    }

    @Override
    public StubResponse withBody(byte[] bytes) {
      return this;
    }

    @Override
    public StubResponse delayedBy(java.time.Duration delay) {
      return this;
    }

    @Override
    public StubResponse spreadOver(java.time.Duration spread) {
      return this;
    }
  }
}
