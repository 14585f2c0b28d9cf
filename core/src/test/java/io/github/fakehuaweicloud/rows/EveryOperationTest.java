package io.github.fakehuaweicloud.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.faults.Faults;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each operation of each service. */
class EveryOperationTest {

  static List<Page> operations() {
    return Services.pages(CceEdition.JUNE_2023);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void with_another_method_does_not_exist(Page operation) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse answer =
          Example.of(operation)
              .request(cloud)
              .withMethod("PATCH")
              .withHeader("X-Auth-Token", cloud.token())
              .send();

      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.text("error_code")).isEqualTo("APIGW.0101");
      assertThat(last(cloud).isUnexpected()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void fails_as_the_test_wants_and_then_works(Page operation) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Draft request =
          Example.of(operation).request(cloud).withHeader("X-Auth-Token", cloud.token());
      faults(cloud, operation).next(Fault.badGateway());

      assertThat(request.send().status()).isEqualTo(502);
      assertThat(last(cloud).operation().orElseThrow().id()).isEqualTo(operation.id());
      assertThat(request.send().status()).isEqualTo(operation.status());
      assertThat(last(cloud).isUnexpected()).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void of_a_closed_project_is_refused_or_the_same_for_everybody(Page operation) {
    Draft request;
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      request = Example.of(operation).request(cloud).withHeader("X-Auth-Token", cloud.token());
    }

    WireResponse answer = request.send();

    boolean isForEverybody =
        operation.id().endsWith("Version") || operation.id().endsWith("Versions");
    assertThat(answer.status()).isEqualTo(isForEverybody ? operation.status() : 401);
  }

  private static RecordedRequest last(FakeHuaweiCloud cloud) {
    List<RecordedRequest> requests = cloud.requests();
    return requests.get(requests.size() - 1);
  }

  private static Faults faults(FakeHuaweiCloud cloud, Page operation) {
    return switch (operation.service()) {
      case "CCE" -> cloud.cce().faults(operation.id());
      case "HSS" -> cloud.hss().faults(operation.id());
      default -> cloud.iam().faults(operation.id());
    };
  }
}
