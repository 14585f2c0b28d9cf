package io.github.fakehuaweicloud.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.cce.CceParameters;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.PooledConnection;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
  void of_one_service_leave_the_others_alone() {
    cloud.cce().faults().next(Fault.throttled());

    assertThat(register().status()).isEqualTo(200);
    assertThat(cloud.cce().faults().waiting()).isEqualTo(1);
    assertThat(obtain().status()).isEqualTo(429);
  }

  @Test
  void of_one_operation_leave_the_others_of_its_service_alone() {
    cloud.cce().faults("RevokeKubernetesClusterCert").next(Fault.throttled());

    assertThat(obtain().status()).isEqualTo(200);
    assertThat(revoke().status()).isEqualTo(429);
  }

  @Test
  void last_until_they_are_cleared_if_they_are_for_every_call() {
    cloud.hss().faults().always(Fault.badGateway());

    assertThat(Stream.generate(() -> register().status()).limit(3)).containsOnly(502);
    assertThat(cloud.hss().faults().waiting()).isZero();
    cloud.hss().faults().clear();
    assertThat(register().status()).isEqualTo(200);
  }

  @Test
  void for_every_call_come_after_those_that_wait_in_the_queue() {
    cloud.hss().faults().always(Fault.badGateway()).next(2, Fault.throttled());

    assertThat(Stream.generate(() -> register().status()).limit(4))
        .containsExactly(429, 429, 502, 502);
  }

  @Test
  void for_every_call_of_a_service_reach_each_of_its_operations() {
    cloud.cce().faults().always(Fault.badGateway());

    assertThat(obtain().status()).isEqualTo(502);
    assertThat(revoke().status()).isEqualTo(502);
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
        .withMessageStartingWith("Expected one of the operations [CreateMultiCloudClusters, ")
        .withMessageEndingWith("], got \"CreateMultiCloudCluster\"");
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
  void may_depend_on_a_parameter_with_its_type() {
    cloud
        .cce()
        .faults("CreateKubernetesClusterCert")
        .when(
            request -> request.parameter(CceParameters.DURATION).filter(d -> d > 30).isPresent(),
            Fault.throttled());

    assertThat(obtain("{\"duration\": 30}").status()).isEqualTo(200);
    assertThat(obtain("{\"duration\": 31}").status()).isEqualTo(429);
    assertThat(obtain("{\"duration\": \"31\"}").status()).isEqualTo(400);
  }

  @Test
  void are_made_by_the_methods_of_fault_only() {
    Fault own = new Fault() {};
    Faults faults = cloud.cce().faults();

    for (ThrowingCallable use :
        List.<ThrowingCallable>of(
            () -> faults.next(own),
            () -> faults.next(2, own),
            () -> faults.sequence(Fault.none(), own),
            () -> faults.when(request -> true, own),
            () -> faults.always(own))) {
      assertThatIllegalArgumentException()
          .isThrownBy(use)
          .withMessage(
              "Expected a fault made by a method of Fault, such as Fault.throttled(), got a "
                  + own.getClass().getName());
    }
    assertThat(faults.waiting()).isZero();
    assertThat(obtain().status()).isEqualTo(200);
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

  @Test
  void keep_the_service_from_seeing_the_call_if_they_are_an_error() {
    cloud.cce().faults().next(Fault.error(CceError.LOCKED));

    assertThat(obtain().status()).isEqualTo(429);
    assertThat(cloud.cce().issuedCertificates()).isEmpty();
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

    assertThatThrownBy(this::registerOnAConnection)
        .isInstanceOf(SocketException.class)
        .hasMessageContaining("reset");
    assertThatThrownBy(this::registerOnAConnection)
        .isInstanceOf(IOException.class)
        .hasMessage("The connection was closed after: ");
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
    return obtain("{\"duration\": 1}");
  }

  private WireResponse obtain(String body) {
    return Clouds.obtainCertificate(cloud, cloud.cce().addCluster().id(), body);
  }

  private WireResponse revoke() {
    return Clouds.revokeCertificates(cloud, cloud.cce().addCluster().id(), "{\"userId\": \"u1\"}");
  }

  private WireResponse register() {
    return Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);
  }

  private void registerOnAConnection() throws IOException {
    String head =
        "POST "
            + Clouds.multiCloudPath(cloud)
            + " HTTP/1.1\r\n"
            + Wire.head(
                cloud.endpoint(),
                List.of(
                    "X-Auth-Token: " + cloud.token(),
                    "Content-Length: " + Clouds.LEAST_HSS_BODY.length()))
            + "\r\n";
    try (PooledConnection connection = new PooledConnection(cloud.endpoint())) {
      connection.send(Wire.join(head, Clouds.LEAST_HSS_BODY.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
