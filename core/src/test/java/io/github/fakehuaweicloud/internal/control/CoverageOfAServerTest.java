package io.github.fakehuaweicloud.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.coverage.Tally;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.project.ProjectSettings;
import io.github.fakehuaweicloud.internal.server.FakeServer;
import io.github.fakehuaweicloud.internal.server.ServerSettings;
import io.github.fakehuaweicloud.testkit.Paths;
import io.github.fakehuaweicloud.testkit.Wire;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Contract coverage by HTTP. */
class CoverageOfAServerTest {

  private final FakeServer server =
      FakeServer.start(
          new ServerSettings(
              "127.0.0.1",
              0,
              Optional.empty(),
              Optional.empty(),
              false,
              (project, request) -> {},
              Optional.of(new Tally())));
  private final ControlClient control = new ControlClient(server.endpoint());

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void is_json_unless_another_format_is_asked_for() {
    listClusters();

    var json = control.get("/coverage").hasStatus(200).json();
    assertThat(json.get("covered").intValue()).isPositive();
    assertThat(json.get("items").findParents("name"))
        .anySatisfy(
            item -> {
              assertThat(item.get("operation").textValue()).isEqualTo("ListClusters");
              assertThat(item.get("covered").booleanValue()).isTrue();
              assertThat(item.get("tests").get(0).textValue()).isEqualTo("smoke.sh");
            });
    assertThat(control.get("/coverage?format=text").hasStatus(200).text())
        .startsWith("Contract coverage: ");
    var page = control.get("/coverage?format=html").hasStatus(200);
    assertThat(page.text()).startsWith("<!doctype html>");
    assertThat(page.http().headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(control.get("/coverage?format=xml").hasStatus(200).text()).startsWith("<?xml ");
    assertThat(control.get("/coverage?format=pdf").hasStatus(400).message())
        .isEqualTo("format: expected json, text, html or xml, got \"pdf\"");
  }

  @Test
  void starts_anew_when_it_is_cleared() {
    listClusters();
    control.delete("/coverage").hasStatus(204);

    assertThat(control.get("/coverage").json().get("covered").intValue()).isZero();
  }

  @Test
  void counts_calls_that_belong_to_no_project() {
    Wire.request("GET", server.endpoint(), "/v3", List.of(), "");

    assertThat(control.get("/coverage?format=text").text()).contains("IAM     operations 1 of ");
  }

  @Test
  void is_refused_by_a_server_that_does_not_collect_it() {
    FakeServer other = FakeServer.start(ServerSettings.at("127.0.0.1", 0));
    ControlClient its = new ControlClient(other.endpoint());
    try {
      assertThat(its.get("/coverage").hasStatus(409).code()).isEqualTo("no-coverage");
      assertThat(its.delete("/coverage").hasStatus(409).message()).contains("--coverage");
    } finally {
      other.close();
    }
  }

  private void listClusters() {
    LocalProject project =
        server.open(
            ProjectSettings.builder().token("its-token").description("smoke.sh").build(),
            any -> {});
    Wire.request(
        "GET",
        server.endpoint(),
        Paths.clusters(project.id()),
        List.of("X-Auth-Token: its-token"),
        "");
  }
}
