package io.github.fakehuaweicloud.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.errors.ErrorCode;
import io.github.fakehuaweicloud.errors.GatewayError;
import io.github.fakehuaweicloud.hss.HssError;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FaultsTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void come_in_the_order_they_were_asked_for_and_then_no_more() {
    cloud
        .hss()
        .faults()
        .next(2, Fault.throttled())
        .sequence(Fault.none(), Fault.gatewayTimeout())
        .next(Fault.badGateway());

    assertThat(Stream.generate(() -> register().status()).limit(6))
        .containsExactly(429, 429, 200, 504, 502, 200);
    assertThat(cloud.hss().multiCloudClusters()).hasSize(2);
    assertThat(cloud.requests()).hasSize(6);
  }

  @Test
  void of_one_operation_leave_the_other_alone() {
    cloud.cce().faults().next(Fault.throttled());

    assertThat(register().status()).isEqualTo(200);
    assertThat(cloud.cce().faults().waiting()).isEqualTo(1);
    assertThat(obtain().status()).isEqualTo(429);
  }

  @Test
  void of_an_operation_come_before_those_of_its_service() {
    cloud.hss().faults().next(Fault.throttled());
    cloud.hss().faults("CreateMultiCloudClusters").next(Fault.badGateway());

    assertThat(Stream.generate(() -> register().status()).limit(3)).containsExactly(502, 429, 200);
  }

  @Test
  void of_an_operation_that_there_is_not_are_refused_with_those_there_are() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cloud.hss().faults("CreateMultiCloudCluster"))
        .withMessage(
            "Expected one of the operations [CreateMultiCloudClusters], got"
                + " \"CreateMultiCloudCluster\"");
  }

  @Test
  void may_depend_on_the_request() {
    cloud.hss().faults().when(request -> request.body().contains("unlucky"), Fault.throttled());

    assertThat(register().status()).isEqualTo(200);
    assertThat(
            Clouds.createMultiCloudCluster(cloud, "{\"kube_config\":\"{}\",\"name\":\"unlucky\"}")
                .status())
        .isEqualTo(429);
    cloud.hss().faults().clear();
    assertThat(
            Clouds.createMultiCloudCluster(cloud, "{\"kube_config\":\"{}\",\"name\":\"unlucky\"}")
                .status())
        .isEqualTo(200);
  }

  @Test
  void of_throttling_may_say_when_to_come_back() {
    cloud.cce().faults().sequence(Fault.throttled(), Fault.throttled(Duration.ofMillis(56_818)));

    assertThat(obtain().headers("Retry-After")).isEmpty();
    WireResponse second = obtain();
    assertThat(second.header("Retry-After")).isEqualTo("56.818");
    assertThat(second.text("error_code")).isEqualTo("APIGW.0308");
    assertThat(second.text("request_id")).isEqualTo(second.header("X-Request-Id"));
  }

  static Stream<ErrorCode> errors() {
    return Stream.of(GatewayError.values(), CceError.values(), HssError.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("errors")
  void may_be_any_documented_error(ErrorCode error) {
    cloud.cce().faults().next(Fault.error(error));

    WireResponse answer = obtain();

    assertThat(answer.status()).isBetween(400, 504);
    assertThat(answer.text("error_code")).matches("(APIGW|CCE_CM|HSS)\\.\\d{4}");
    assertThat(answer.text("error_msg")).isNotBlank();
    assertThat(cloud.cce().issuedCertificates()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void of_cce_hold_both_naming_styles(CceError error) {
    cloud.cce().faults().next(Fault.error(error, "as the test says"));

    WireResponse answer = obtain();

    assertThat(answer.text("errorCode")).matches("CCE\\.\\d{8}");
    assertThat(answer.text("message")).isEqualTo("as the test says");
    assertThat(answer.json().path("code").asInt()).isEqualTo(answer.status());
  }

  @Test
  void may_leave_the_body_empty_or_cut_it() {
    cloud.cce().faults().sequence(Fault.emptyBody(), Fault.malformedBody());

    assertThat(obtain().body()).isEmpty();
    WireResponse cut = obtain();
    assertThat(cut.status()).isEqualTo(200);
    assertThat(cut.body()).startsWith("{\"kind\":\"Config\"");
    assertThatThrownBy(cut::json).isInstanceOf(AssertionError.class);
    assertThat(cloud.cce().issuedCertificates()).hasSize(1);
  }

  @Test
  void may_break_the_connection() {
    cloud.hss().faults().sequence(Fault.connectionReset(), Fault.connectionClosed());

    assertThatThrownBy(this::registerByUrlConnection).isInstanceOf(IOException.class);
    assertThatThrownBy(this::registerByUrlConnection).isInstanceOf(IOException.class);
    assertThat(cloud.hss().multiCloudClusters()).isEmpty();
    assertThat(register().status()).isEqualTo(200);
  }

  @Test
  void may_take_their_time() {
    cloud
        .cce()
        .faults()
        .sequence(Fault.delay(Duration.ofMillis(150)), Fault.slowBody(Duration.ofMillis(150)));

    for (int i = 0; i < 2; i++) {
      long start = System.nanoTime();
      assertThat(obtain().text("kind")).isEqualTo("Config");
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isGreaterThanOrEqualTo(Duration.ofMillis(100));
    }
  }

  @Test
  void refuse_numbers_that_make_no_sense() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cloud.cce().faults().next(0, Fault.throttled()))
        .withMessage("Expected 1 to 1000000 calls, got 0");
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.delay(Duration.ofMillis(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.delay(Duration.ofDays(25)));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.slowBody(Duration.ofDays(25)));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.throttled(Duration.ofMillis(-1)));
  }

  @Test
  void may_be_cleared_by_their_own_condition() {
    cloud
        .hss()
        .faults()
        .when(
            request -> {
              cloud.hss().faults().clear();
              return true;
            },
            Fault.throttled());

    assertThat(register().status()).isEqualTo(429);
    assertThat(register().status()).isEqualTo(200);
  }

  @Test
  void of_a_condition_that_throws_are_answered_with_500_and_recorded() {
    cloud
        .hss()
        .faults()
        .when(
            request -> {
              throw new AssertionError("the condition's own");
            },
            Fault.throttled());

    assertThat(register().status()).isEqualTo(500);
    assertThat(cloud.requests()).hasSize(1);
  }

  private WireResponse obtain() {
    return Clouds.obtainCertificate(cloud, cloud.cce().addCluster(), 1);
  }

  private WireResponse register() {
    return Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);
  }

  private int registerByUrlConnection() throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection)
            URI.create(cloud.endpoint() + Clouds.multiCloudPath(cloud)).toURL().openConnection();
    connection.setDoOutput(true);
    // Otherwise the JDK quietly sends the request again.
    connection.setChunkedStreamingMode(0);
    connection.setRequestProperty("X-Auth-Token", cloud.token());
    connection.getOutputStream().write(Clouds.LEAST_HSS_BODY.getBytes(StandardCharsets.UTF_8));
    return connection.getResponseCode();
  }
}
