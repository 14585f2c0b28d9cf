package io.github.fakehuaweicloud.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** No thread waits for a client or for a delay, so nobody waits for those who do. */
@Execution(ExecutionMode.SAME_THREAD) // so many connections are enough at a time
class WaitingCallsTest {

  /** More than the threads of the server. */
  private static final int MANY = 400;

  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
  private static final Duration SOON = Duration.ofSeconds(5);

  private final List<Socket> waiting = new ArrayList<>();

  @AfterEach
  void give_up() throws IOException {
    for (Socket socket : waiting) {
      socket.close();
    }
  }

  @Test
  void that_are_delayed_keep_no_other_project_waiting() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud delayed = server.newProject();
        FakeHuaweiCloud other = server.newProject()) {
      delayed.hss().faults().always(Fault.delay(TEN_MINUTES));
      callManyTimes(delayed);

      assertAnswersSoon(other);
    }
  }

  @Test
  void whose_answer_comes_little_by_little_keep_no_other_project_waiting() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud slow = server.newProject();
        FakeHuaweiCloud other = server.newProject()) {
      slow.hss().faults().always(Fault.slowBody(TEN_MINUTES));
      callManyTimes(slow);

      assertAnswersSoon(other);
    }
  }

  @Test
  void whose_body_is_half_sent_keep_no_other_project_waiting() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud half = server.newProject();
        FakeHuaweiCloud other = server.newProject()) {
      for (int i = 0; i < MANY; i++) {
        send(half, 100_000, "{");
      }

      assertAnswersSoon(other);
    }
  }

  @Test
  void that_are_delayed_end_with_their_project() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start()) {
      FakeHuaweiCloud cloud = server.newProject();
      cloud.hss().faults().always(Fault.delay(TEN_MINUTES));
      Socket client = call(cloud);
      assertThat(cloud.requestLog().await(1, SOON)).isTrue();

      cloud.close();

      assertThat(readToTheEnd(client)).isEmpty();
    }
  }

  @Test
  void whose_answer_comes_little_by_little_end_with_their_project() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start()) {
      FakeHuaweiCloud cloud = server.newProject();
      cloud.hss().faults().always(Fault.slowBody(TEN_MINUTES));
      Socket client = call(cloud);
      assertThat(cloud.requestLog().await(1, SOON)).isTrue();

      cloud.close();

      assertThat(readToTheEnd(client)).doesNotContain("}");
    }
  }

  @Test
  void that_are_delayed_past_the_end_of_their_project_end_at_once() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start()) {
      FakeHuaweiCloud cloud = server.newProject();
      cloud.hss().faults().when(request -> closing(cloud), Fault.delay(TEN_MINUTES));

      assertThat(readToTheEnd(call(cloud))).isEmpty();
    }
  }

  @Test
  void that_are_delayed_leave_those_of_other_projects_alone() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud other = server.newProject()) {
      FakeHuaweiCloud cloud = server.newProject();
      other.hss().faults().next(Fault.delay(Duration.ofMillis(200)));
      Socket client = call(other);
      assertThat(other.requestLog().await(1, SOON)).isTrue();

      cloud.close();

      assertThat(readToTheEnd(client)).startsWith("HTTP/1.1 200");
    }
  }

  private static boolean closing(FakeHuaweiCloud cloud) {
    cloud.close();
    return true;
  }

  private void callManyTimes(FakeHuaweiCloud cloud) {
    for (int i = 0; i < MANY; i++) {
      call(cloud);
    }
    assertThat(cloud.requestLog().await(MANY, SOON.multipliedBy(4))).isTrue();
  }

  private Socket call(FakeHuaweiCloud cloud) {
    return send(cloud, Clouds.LEAST_HSS_BODY.length(), Clouds.LEAST_HSS_BODY);
  }

  private Socket send(FakeHuaweiCloud cloud, int length, String body) {
    URI server = URI.create(cloud.endpoint());
    String request =
        "POST "
            + Clouds.multiCloudPath(cloud)
            + " HTTP/1.1\r\n"
            + Wire.head(
                cloud.endpoint(),
                List.of("X-Auth-Token: " + cloud.token(), "Content-Length: " + length))
            + "\r\n"
            + body;
    try {
      Socket socket = new Socket(server.getHost(), server.getPort());
      waiting.add(socket);
      socket.setSoTimeout((int) SOON.toMillis());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails if the server says nothing for a while. */
  private static String readToTheEnd(Socket client) {
    try {
      return new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertAnswersSoon(FakeHuaweiCloud cloud) {
    assertTimeoutPreemptively(SOON, () -> HostileRequests.assertStillAnswers(cloud));
  }
}
