package io.github.fakehuaweicloud.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Paths;
import io.github.fakehuaweicloud.testkit.SignedCalls;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a recorded request says beyond what its client was told. */
class HintsTest {

  private static final String SECRET = "a-token-in-clear";

  private final FakeHuaweiCloud cloud = Clouds.newProject();

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void name_a_misspelt_header_of_credentials_but_not_to_the_client() {
    WireResponse answer = register("X-Auth-Tokn: " + SECRET);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.text("error_msg"))
        .isEqualTo("Incorrect IAM authentication information: x-auth-token not found");
    assertThat(recorded(cloud).refusal())
        .hasValue(
            answer.text("error_msg")
                + " (the header X-Auth-Tokn is misspelt, expected X-Auth-Token)");
    assertThat(recorded(cloud).toString())
        .endsWith("the header X-Auth-Tokn is misspelt, expected X-Auth-Token)")
        .doesNotContain(SECRET);
  }

  @Test
  void name_a_misspelt_header_of_a_request_that_belongs_to_nobody() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud own = server.newProject()) {
      Wire.request("GET", own.endpoint(), "/v3/projects", List.of("X_Auth_Token: " + SECRET), "");
      Wire.request("GET", own.endpoint(), "/v9/nothing", List.of("X_Auth_Token: " + SECRET), "");

      assertThat(own.requestLog().unattributed())
          .hasSize(2)
          .allSatisfy(
              stray ->
                  assertThat(stray.toString())
                      .contains("the header X_Auth_Token is misspelt, expected X-Auth-Token")
                      .doesNotContain(SECRET));
    }
  }

  @Test
  void do_not_speak_of_headers_where_the_credentials_are_good() {
    Wire.request(
        "GET",
        cloud.endpoint(),
        "/v9/nothing",
        List.of("X-Auth-Token: " + cloud.token(), "Authorisation: x"),
        "");

    assertThat(recorded(cloud).toString()).endsWith("-> 404, no operation of the fake");
  }

  @Test
  void name_the_methods_of_a_path_that_has_others() {
    WireResponse answer =
        Wire.request(
            "DELETE",
            cloud.endpoint(),
            Paths.certificate(cloud.projectId(), "c1"),
            List.of("X-Auth-Token: " + cloud.token()),
            "");

    assertThat(answer.text("error_msg"))
        .isEqualTo("The API does not exist or has not been published in the environment");
    assertThat(recorded(cloud).toString())
        .endsWith(
            "-> 404, no operation of the fake: wrong method, this path takes POST (CCE: Obtaining a"
                + " Cluster Certificate) or GET (CCE: Obtaining a Cluster Certificate (Discarded))");
  }

  @Test
  void say_how_signatures_follow_the_systems_time_where_the_clock_was_moved() {
    cloud.clock().advance(Duration.ofHours(1));

    WireResponse answer = SignedCalls.register(cloud, cloud.credentials());

    assertThat(answer.text("error_msg")).contains("signature expired").doesNotContain("clock");
    assertThat(recorded(cloud).refusal())
        .hasValueSatisfying(
            why ->
                assertThat(why)
                    .startsWith(answer.text("error_msg"))
                    .endsWith(
                        " (the client signs with its own time, and the project's clock was moved;"
                            + " project(p -> p.signaturesFollowSystemTime()) avoids that)"));
  }

  private WireResponse register(String header) {
    return Wire.post(
        cloud.endpoint(), Clouds.multiCloudPath(cloud), List.of(header), Clouds.LEAST_HSS_BODY);
  }

  private static RecordedRequest recorded(FakeHuaweiCloud of) {
    List<RecordedRequest> requests = of.requests();
    return requests.get(requests.size() - 1);
  }
}
