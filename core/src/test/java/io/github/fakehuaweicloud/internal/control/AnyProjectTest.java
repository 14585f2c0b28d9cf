package io.github.fakehuaweicloud.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnyProjectTest {

  private final FakeHuaweiCloudServer server = FakeHuaweiCloudServer.builder().anyProject().start();
  private final FakeHuaweiCloud team = server.newProject(p -> p.id("team").token("team-token"));
  private final ControlClient control = new ControlClient(server.endpoint());

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void opens_a_project_for_each_id_that_is_seen() {
    assertThat(clusters("ann", "team-token").status()).isEqualTo(200);
    assertThat(clusters("ben", "team-token").status()).isEqualTo(200);

    assertThat(control.get("/projects").json().path("projects").findValuesAsText("id"))
        .contains("ann", "ben", "team");
  }

  @Test
  void keeps_what_is_in_one_out_of_the_others() {
    clusters("ann", "team-token");
    control.post("/projects/ann/clusters", "{\"id\": \"c1\"}").hasStatus(201);

    assertThat(clusters("ann", "team-token").body()).contains("c1");
    assertThat(clusters("ben", "team-token").body()).doesNotContain("c1");
    assertThat(clusters("team", "team-token").body()).doesNotContain("c1");
    assertThat(team.requests()).hasSize(1);
    assertThat(control.get("/projects/ann/requests").json().path("total").asInt()).isEqualTo(2);
  }

  @Test
  void opens_nothing_for_wrong_credentials() {
    assertThat(clusters("ann", "wrong").status()).isEqualTo(401);

    assertThat(control.get("/projects/ann").status()).isEqualTo(404);
  }

  @Test
  void leaves_projects_alone_that_somebody_opened_himself() {
    server.newProject(p -> p.id("strangers"));

    assertThat(clusters("strangers", "team-token").status()).isEqualTo(403);
  }

  @Test
  void lets_the_first_user_s_certificates_be_of_an_administrator_there_too() {
    clusters("ann", "team-token");
    control.post("/projects/ann/clusters", "{\"id\": \"c1\"}").hasStatus(201);

    Wire.post(
        server.endpoint(),
        "/api/v3/projects/ann/clusters/c1/clustercert",
        List.of("X-Auth-Token: team-token", "Content-Type: application/json"),
        "{\"duration\": 30}");

    assertThat(
            control.get("/projects/ann/certificates").json().at("/certificates/0/subject").asText())
        .contains("O=system:masters");
  }

  @Test
  void is_off_by_default() {
    try (FakeHuaweiCloudServer other = FakeHuaweiCloudServer.start()) {
      other.newProject(p -> p.id("team").token("team-token"));

      assertThat(clusters(other, "ann", "team-token").status()).isEqualTo(403);
    }
  }

  private WireResponse clusters(String project, String token) {
    return clusters(server, project, token);
  }

  private static WireResponse clusters(FakeHuaweiCloudServer server, String project, String token) {
    return Wire.send(
        server.endpoint(),
        "GET /api/v3/projects/"
            + project
            + "/clusters HTTP/1.1\r\nHost: fake\r\nX-Auth-Token: "
            + token
            + "\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n");
  }
}
