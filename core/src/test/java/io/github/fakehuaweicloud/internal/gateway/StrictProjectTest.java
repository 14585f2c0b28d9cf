package io.github.fakehuaweicloud.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.ProjectBuilder;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.requests.Violation;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictProjectTest {

  /** What the pages do not mention, and the parameter that it is recorded under. */
  record Undocumented(
      String parameter, boolean cce, String query, List<String> headers, String body) {}

  static Stream<Undocumented> undocumented() {
    String json = "Content-Type: application/json";
    return Stream.of(
        new Undocumented("extra", true, "", List.of(json), "{\"duration\":1,\"extra\":2}"),
        new Undocumented("Duration", true, "", List.of(json), "{\"duration\":1,\"Duration\":2}"),
        new Undocumented("body", true, "", List.of(json), "{\"duration\":2,\"duration\":1}"),
        new Undocumented(
            "Content-Type",
            true,
            "",
            List.of("Content-Type: application/json; charset=latin1"),
            "{\"duration\":1}"),
        new Undocumented("extra", true, "?extra=1", List.of(json), "{\"duration\":1}"),
        new Undocumented(
            "Content-Type",
            true,
            "",
            List.of(json, "Content-Type: text/plain"),
            "{\"duration\":1}"),
        new Undocumented(
            "X-Auth-Token", true, "", List.of(json, "X-Auth-Token: other"), "{\"duration\":1}"),
        new Undocumented(
            "extra", false, "", List.of(), "{\"kube_config\":\"{}\",\"extra\":{\"a\":[]}}"),
        new Undocumented("extra", false, "?extra=1", List.of(), Clouds.LEAST_HSS_BODY),
        new Undocumented(
            "enterprise_project_id",
            false,
            "?enterprise_project_id=0&enterprise_project_id=1",
            List.of(),
            Clouds.LEAST_HSS_BODY));
  }

  @ParameterizedTest
  @MethodSource("undocumented")
  void refuses_what_the_pages_do_not_mention(Undocumented what) {
    try (FakeHuaweiCloud cloud = Clouds.newProject(ProjectBuilder::strict)) {
      WireResponse answer = send(what, cloud);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.body()).contains(" " + what.parameter() + ": expected only what the page");
      RecordedRequest request = cloud.requests().get(0);
      assertThat(request.violations())
          .extracting(Violation::parameter, Violation::reason)
          .containsExactly(tuple(what.parameter(), Violation.Reason.UNDOCUMENTED));
    }
  }

  @ParameterizedTest
  @MethodSource("undocumented")
  void otherwise_it_passes_and_is_recorded(Undocumented what) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertThat(send(what, cloud).status()).isEqualTo(200);

      RecordedRequest request = cloud.requests().get(0);
      assertThat(request.violations()).isEmpty();
      assertThat(request.undocumented())
          .extracting(Violation::parameter)
          .containsExactly(what.parameter());
    }
  }

  private static WireResponse send(Undocumented what, FakeHuaweiCloud cloud) {
    List<String> headers = new ArrayList<>();
    headers.add("X-Auth-Token: " + cloud.token());
    headers.addAll(what.headers());
    String path =
        what.cce()
            ? Clouds.certificatePath(cloud, cloud.cce().addCluster().id())
            : Clouds.multiCloudPath(cloud);
    return Wire.post(cloud.endpoint(), path + what.query(), headers, what.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json;charset=utf-8",
        "application/json; charset=utf-8",
        "application/json;charset=UTF-8"
      })
  void accepts_every_form_that_the_official_clients_send(String contentType) {
    try (FakeHuaweiCloud cloud = Clouds.newProject(ProjectBuilder::strict)) {
      WireResponse answer =
          Wire.post(
              cloud.endpoint(),
              Clouds.certificatePath(cloud, cloud.cce().addCluster().id()),
              List.of("X-Auth-Token: " + cloud.token(), "Content-Type: " + contentType),
              "{\"duration\":1}");

      assertThat(answer.status()).isEqualTo(200);
    }
  }
}
