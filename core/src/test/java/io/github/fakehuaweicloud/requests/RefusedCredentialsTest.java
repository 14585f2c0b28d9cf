package io.github.fakehuaweicloud.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.errors.GatewayError;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Logins;
import io.github.fakehuaweicloud.testkit.SignedCalls;
import io.github.fakehuaweicloud.testkit.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Credentials that were never good are a mistake; others are what the test is about. */
class RefusedCredentialsTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void are_unexpected_if_the_token_is_unknown() {
    register("X-Auth-Token: wrong");

    assertUnexpected();
  }

  @Test
  void are_unexpected_if_there_are_none() {
    register("X-Nothing: 1");

    assertUnexpected();
  }

  @Test
  void are_unexpected_if_the_secret_key_is_wrong() {
    SignedCalls.register(cloud, new Credentials(cloud.credentials().accessKey(), "wrong"));

    assertUnexpected();
  }

  @Test
  void are_unexpected_if_the_access_key_is_unknown() {
    SignedCalls.register(cloud, new Credentials("NOBODYS", "key"));

    assertUnexpected();
  }

  @Test
  void are_unexpected_if_the_clients_own_clock_is_wrong() {
    SignedCalls.register(cloud, cloud.credentials(), Instant.now().minus(Duration.ofHours(1)));

    assertUnexpected();
  }

  @Test
  void are_unexpected_if_the_security_token_is_missing() {
    Credentials temporary = cloud.iam().issueTemporaryCredentials(Duration.ofHours(1));

    SignedCalls.register(cloud, temporary);

    assertUnexpected();
  }

  @Test
  void are_unexpected_if_the_password_of_a_log_in_is_wrong() {
    Logins.send(
        cloud,
        Logins.passwordBody(cloud, Logins.projectScope(cloud))
            .replace(Logins.user(cloud).password(), "wrong"));

    assertUnexpected();
  }

  @Test
  void are_what_the_test_is_about_if_the_token_has_expired() {
    register("X-Auth-Token: " + cloud.iam().issueToken(Duration.ZERO));

    assertExpected(401);
  }

  @Test
  void are_what_the_test_is_about_if_the_token_was_revoked() {
    cloud.iam().revokeToken(cloud.token());

    register("X-Auth-Token: " + cloud.token());

    assertExpected(401);
  }

  @Test
  void are_what_the_test_is_about_if_the_access_key_was_revoked() {
    cloud.iam().revokeAccessKey(cloud.credentials().accessKey());

    SignedCalls.register(cloud, cloud.credentials());

    assertExpected(401);
  }

  @Test
  void are_what_the_test_is_about_if_its_clock_made_the_signature_too_old() {
    cloud.clock().advance(Duration.ofHours(1));

    SignedCalls.register(cloud, cloud.credentials());

    assertExpected(401);
  }

  @Test
  void are_what_the_test_is_about_if_a_fault_refused_them() {
    cloud.hss().faults().next(Fault.error(GatewayError.INCORRECT_AUTHENTICATION));

    register("X-Auth-Token: " + cloud.token());

    assertExpected(401);
  }

  @Test
  void are_unexpected_in_the_project_that_they_are_of_if_the_path_names_another() {
    try (FakeHuaweiCloud other = Clouds.newProject()) {
      register("X-Auth-Token: " + other.token());

      assertThat(other.requests()).hasSize(1).allMatch(RecordedRequest::isUnexpected);
      assertThat(cloud.requests()).isEmpty();
    }
  }

  @Test
  void are_what_the_test_is_about_if_a_fault_hid_that_the_path_names_another() {
    try (FakeHuaweiCloud other = Clouds.newProject()) {
      other.hss().faults().next(Fault.throttled());

      register("X-Auth-Token: " + other.token());

      assertThat(other.requests()).hasSize(1).noneMatch(RecordedRequest::isUnexpected);
    }
  }

  private void register(String header) {
    Wire.post(
        cloud.endpoint(), Clouds.multiCloudPath(cloud), List.of(header), Clouds.LEAST_HSS_BODY);
  }

  private void assertUnexpected() {
    assertThat(cloud.requestLog().unexpected())
        .hasSize(1)
        .allMatch(request -> request.isUnexpected() && request.status() == 401);
  }

  private void assertExpected(int status) {
    assertThat(cloud.requests()).hasSize(1).allMatch(request -> request.status() == status);
    assertThat(cloud.requestLog().unexpected()).isEmpty();
  }
}
