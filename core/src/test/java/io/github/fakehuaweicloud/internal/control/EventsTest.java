package io.github.fakehuaweicloud.internal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.testkit.Wire;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventsTest {

  private final FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
  private final FakeHuaweiCloud cloud = server.newProject(p -> p.id("p").token("secret-token"));
  private final ControlClient control = new ControlClient(server.endpoint());

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void tell_of_each_request_what_was_wrong_with_it() throws Exception {
    Events events = Events.of(server.endpoint(), "");

    send("/api/v3/projects/p/clusters/c1/clustercert", "{\"duration\": 0}");

    JsonNode request = events.await("request");
    assertThat(request.path("project").asText()).isEqualTo("p");
    assertThat(request.at("/operation/id").asText()).isEqualTo("CreateKubernetesClusterCert");
    assertThat(request.at("/violations/0/parameter").asText()).isEqualTo("duration");
    assertThat(request.path("status").asInt()).isEqualTo(400);
    assertThat(request.has("body")).isFalse();
    assertThat(request.toString()).doesNotContain("secret-token");
  }

  @Test
  void say_what_may_have_been_meant() throws Exception {
    Events events = Events.of(server.endpoint(), "");

    send("/api/v3/projects/p/cluster/c1/clustercert", "{\"duration\": 1}");

    assertThat(events.await("request").path("nearest").asText())
        .contains("POST /api/v3/projects/{project_id}/clusters/{cluster_id}/clustercert");
  }

  @Test
  void tell_what_is_to_be_read_again() throws Exception {
    Events events = Events.of(server.endpoint(), "");

    control.post("/projects/p/clusters", "{\"id\": \"c1\"}").hasStatus(201);
    cloud.reset();
    control.delete("/projects/p").hasStatus(204);

    assertThat(events.await("changed").path("what").asText()).isEqualTo("clusters");
    await().until(() -> events.all("project").size() == 2);
    assertThat(events.all("project").stream().map(event -> event.path("is").asText()))
        .containsExactly("reset", "closed");
  }

  @Test
  void are_of_one_project_only_if_that_is_asked_for() throws Exception {
    Events events = Events.of(server.endpoint(), "?project=q");

    send("/api/v3/projects/p/clusters/c1/clustercert", "{}");
    control.post("/projects", "{\"id\": \"q\"}").hasStatus(201);

    assertThat(events.await("project").path("project").asText()).isEqualTo("q");
    assertThat(events.all("request")).isEmpty();
  }

  private void send(String path, String body) {
    Wire.post(
        server.endpoint(),
        path,
        List.of("X-Auth-Token: secret-token", "Content-Type: application/json"),
        body);
  }

  /** A stream as it is read. */
  private record Events(Queue<String> lines) {

    static Events of(String endpoint, String query) throws IOException, InterruptedException {
      HttpResponse<Stream<String>> response =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(endpoint + "/__fake/events" + query)).build(),
                  HttpResponse.BodyHandlers.ofLines());
      Queue<String> lines = new ConcurrentLinkedQueue<>();
      Thread reader = new Thread(() -> read(response.body(), lines), "events");
      reader.setDaemon(true);
      reader.start();
      Events events = new Events(lines);
      events.await("hello");
      return events;
    }

    private static void read(Stream<String> body, Queue<String> lines) {
      try {
        body.forEach(lines::add);
      } catch (java.io.UncheckedIOException ended) {
        lines.add("event: end");
      }
    }

    JsonNode await(String name) {
      org.awaitility.Awaitility.await().until(() -> !all(name).isEmpty());
      return all(name).get(0);
    }

    List<JsonNode> all(String name) {
      List<String> read = List.copyOf(lines);
      return Stream.iterate(0, i -> i + 1)
          .limit(Math.max(0, read.size() - 1))
          .filter(i -> read.get(i).equals("event: " + name))
          .map(i -> json(read.get(i + 1)))
          .toList();
    }

    private static JsonNode json(String data) {
      try {
        return ControlClient.JSON.readTree(data.substring("data: ".length()));
      } catch (JsonProcessingException e) {
        throw new AssertionError(data, e);
      }
    }
  }
}
