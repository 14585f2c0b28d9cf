package io.github.fakehuaweicloud.internal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ControlOfAProjectTest {

  private final FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
  private final ControlClient control = new ControlClient(server.endpoint());

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void says_that_it_answers() {
    assertThat(control.get("/health").hasStatus(200).json().path("status").asText())
        .isEqualTo("up");
    assertThat(control.get("/ready").hasStatus(200).json().path("projects").asInt()).isZero();
  }

  @Test
  void opens_shows_and_closes_a_project() {
    JsonNode opened =
        control
            .post(
                "/projects",
                """
                {"id": "team-a", "tokens": ["my-token"], "region": "cn-east-3", "strict": true,
                 "clusters": [{"id": "c1", "version": "v1.28", "publicIp": "203.0.113.7"}]}""")
            .hasStatus(201)
            .json();

    assertThat(opened.path("id").asText()).isEqualTo("team-a");
    assertThat(opened.path("tokens").get(0).asText()).isEqualTo("my-token");
    assertThat(opened.path("clusters").asInt()).isOne();
    JsonNode shown = control.get("/projects/team-a").hasStatus(200).json();
    assertThat(shown.has("tokens")).isFalse();
    assertThat(shown.path("region").asText()).isEqualTo("cn-east-3");
    assertThat(control.get("/projects").json().path("projects")).hasSize(1);

    control.delete("/projects/team-a").hasStatus(204);

    assertThat(control.get("/projects/team-a").hasStatus(404).code()).isEqualTo("unknown-project");
  }

  @Test
  void makes_a_project_as_it_was_when_it_was_opened() {
    control.post("/projects", "{\"id\": \"p\", \"clusters\": [{\"id\": \"c1\"}]}").hasStatus(201);
    control.post("/projects/p/clusters", "{\"id\": \"c2\"}").hasStatus(201);
    control.delete("/projects/p/clusters/c1").hasStatus(204);
    control.post("/projects/p/clock", "{\"advance\": \"P20D\"}").hasStatus(200);

    control.post("/projects/p/reset", "").hasStatus(200);

    JsonNode clusters = control.get("/projects/p/clusters").json().path("clusters");
    assertThat(clusters).hasSize(1);
    assertThat(clusters.get(0).path("id").asText()).isEqualTo("c1");
    assertThat(control.get("/projects/p/clock").json().path("offset").asText())
        .isIn("PT0S", "PT-1S");
  }

  @Test
  void steers_a_project_that_a_test_holds() {
    try (FakeHuaweiCloud cloud = server.newProject()) {
      control
          .post("/projects/" + cloud.projectId() + "/clusters", "{\"id\": \"c1\"}")
          .hasStatus(201);

      assertThat(cloud.cce().cluster("c1")).isPresent();

      cloud.reset();

      assertThat(cloud.cce().clusters()).isEmpty();
      assertThat(cloud.token()).isNotEmpty();
    }
  }

  @Test
  void ends_with_its_server() throws Exception {
    control
        .post("/projects", "{\"id\": \"p\", \"clusters\": [{\"id\": \"c1\", \"apiServer\": true}]}")
        .hasStatus(201);
    URI address =
        URI.create(
            control
                .post("/projects/p/clusters/c1/api-server", "")
                .json()
                .path("internalAddress")
                .asText());

    server.close();

    assertThatThrownBy(() -> new Socket(address.getHost(), address.getPort()).close())
        .isInstanceOf(ConnectException.class);
  }
}
