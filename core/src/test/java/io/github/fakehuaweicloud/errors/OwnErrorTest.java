package io.github.fakehuaweicloud.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnErrorTest {

  private static final ErrorCode TEAPOT = ErrorCode.of(418, "HSS.9999", "I am a teapot");

  @Test
  void is_answered_in_the_shape_of_the_gateway_s_bodies() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      cloud.hss().faults().next(Fault.error(TEAPOT));

      WireResponse answer = Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);

      assertThat(answer.status()).isEqualTo(418);
      assertThat(answer.body())
          .isEqualTo(
              "{\"error_msg\":\"I am a teapot\",\"error_code\":\"HSS.9999\",\"request_id\":\""
                  + answer.header("X-Request-Id")
                  + "\"}");
    }
  }

  @Test
  void has_a_sentence_of_the_test_in_place_of_its_text() {
    assertThat(TEAPOT.body("No coffee.", "r1"))
        .isEqualTo(
            "{\"error_msg\":\"No coffee.\",\"error_code\":\"HSS.9999\",\"request_id\":\"r1\"}");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 599})
  void has_any_status_that_is_an_error(int status) {
    assertThat(ErrorCode.of(status, "a", "b").status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 200, 399, 600})
  void has_no_other_status(int status) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErrorCode.of(status, "a", "b"))
        .withMessage("Expected the status of an error, 400 to 599, got " + status);
  }
}
