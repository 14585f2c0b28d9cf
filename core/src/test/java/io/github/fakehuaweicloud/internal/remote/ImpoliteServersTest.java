package io.github.fakehuaweicloud.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.internal.project.ProjectSettings;
import io.github.fakehuaweicloud.testkit.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpoliteServersTest {

  private static final String KEY = "my-control-key-1234";

  private final FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();

  @AfterEach
  void close() {
    server.close();
  }

  private FakeHuaweiCloudServer remote() {
    return FakeHuaweiCloudServer.remote(URI.create(server.endpoint()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://127.0.0.1:1",
        "/here",
        "http:///x",
        "http://127.0.0.1:1?x=y",
        "mailto:a@b.example"
      })
  void an_address_is_one_of_http(String address) {
    assertThatThrownBy(() -> FakeHuaweiCloudServer.remote(URI.create(address)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Expected the address of a fake such as http://127.0.0.1:8080, got");
  }

  @Test
  void an_address_holds_no_password() {
    assertThatThrownBy(() -> FakeHuaweiCloudServer.remote(URI.create("http://me:secret@127.0.0.1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void a_slash_at_the_end_does_not_matter() {
    try (FakeHuaweiCloudServer other =
        FakeHuaweiCloudServer.remote(URI.create(server.endpoint() + "//"))) {
      assertThat(other.endpoint()).isEqualTo(server.endpoint());
      assertThat(other).isEqualTo(remote()).hasSameHashCodeAs(remote()).isNotEqualTo(server);
      assertThat(other).hasToString("FakeHuaweiCloudServer[" + server.endpoint() + "]");
    }
  }

  @Test
  void nobody_there() {
    URI nobody = URI.create("http://127.0.0.1:" + FreePort.find());

    assertThatThrownBy(() -> FakeHuaweiCloudServer.remote(nobody))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("The fake at " + nobody + " cannot be reached (ConnectException")
        .hasMessageEndingWith("Is it running, and is that its address?");
  }

  @Test
  void somebody_else_there() throws IOException {
    somebody(
        404,
        "<html>not found</html>",
        address ->
            assertThatThrownBy(() -> FakeHuaweiCloudServer.remote(address))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("There is no fake of Huawei Cloud at " + address)
                .hasMessageContaining("GET /__fake/health was answered with 404"));
    somebody(
        200,
        "<html>welcome</html>",
        address ->
            assertThatThrownBy(() -> FakeHuaweiCloudServer.remote(address))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the answer to GET /__fake/health is none of a fake"));
  }

  private interface Visit {
    void to(URI address);
  }

  private static void somebody(int status, String body, Visit visit) throws IOException {
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    other.start();
    try {
      visit.to(URI.create("http://127.0.0.1:" + other.getAddress().getPort()));
    } finally {
      other.stop(0);
    }
  }

  @Test
  void a_key_is_asked_for_and_printed_nowhere() {
    try (FakeHuaweiCloudServer guarded = FakeHuaweiCloudServer.builder().controlKey(KEY).start()) {
      URI address = URI.create(guarded.endpoint());

      assertThatThrownBy(() -> FakeHuaweiCloudServer.remote(address))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("asks for its control key, and none was given");
      assertThatThrownBy(() -> FakeHuaweiCloudServer.remote(address, "another-key"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("has another control key than the one that was given")
          .hasMessageNotContaining("another-key");
      assertThatThrownBy(() -> FakeHuaweiCloudServer.remote(address, "a key\nof two lines"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("two lines");
      try (FakeHuaweiCloudServer remote = FakeHuaweiCloudServer.remote(address, KEY);
          FakeHuaweiCloud cloud = remote.newProject()) {
        cloud.cce().addCluster();
        assertThat(remote + " " + cloud).doesNotContain(KEY);
        assertThat(remote.controlKey()).contains(KEY);
      }
    }
  }

  @Test
  void a_project_is_closed_there_and_others_stay() {
    try (FakeHuaweiCloud other = server.newProject(p -> p.id("other"))) {
      FakeHuaweiCloudServer remote = remote();
      FakeHuaweiCloud first = remote.newProject(p -> p.id("first"));
      remote.newProject(p -> p.id("second"));
      FakeHuaweiCloud attached = remote.project("other");

      first.close();
      first.close();
      attached.close();

      assertThatThrownBy(() -> server.project("first"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("There is no open project \"first\"");
      assertThatThrownBy(() -> remote.project("first"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("There is no open project \"first\"");
      assertThat(server.project("second").cce().clusters()).isEmpty();

      remote.close();
      remote.close();

      assertThatThrownBy(() -> server.project("second")).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(remote::newProject)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("Call remote(…) again");
      assertThat(other.cce().clusters()).isEmpty();
    }
  }

  @Test
  void a_project_that_is_attached_is_the_same() {
    try (FakeHuaweiCloud local = server.newProject(p -> p.id("a b").user("ci", "Passw0rd!"));
        FakeHuaweiCloudServer remote = remote()) {
      FakeHuaweiCloud attached = remote.project("a b");
      attached.cce().addCluster(c -> c.id("c1"));

      assertThat(local.cce().cluster("c1")).isPresent();
      assertThat(server.project("a b").cce().cluster("c1")).isPresent();
      assertThat(attached.iam().identity()).hasToString(local.iam().identity().toString());
      assertThat(attached.token()).isEqualTo(local.token());
    }
  }

  @Test
  void somebody_else_closes_the_project() {
    try (FakeHuaweiCloudServer remote = remote();
        FakeHuaweiCloud cloud = remote.newProject(p -> p.id("mine"))) {
      new ControlClient(Address.of(URI.create(server.endpoint()), Optional.empty()))
          .delete("/projects/mine");

      assertThatThrownBy(cloud::requests)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("The project mine is not open any more on the fake at");
      assertThatThrownBy(() -> cloud.requestLog().await(1, Duration.ofSeconds(10)))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(cloud::reset).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void a_closed_project_is_not_the_next_one_with_its_id() {
    try (FakeHuaweiCloudServer remote = remote()) {
      FakeHuaweiCloud first = remote.newProject(p -> p.id("mine"));
      first.close();
      try (FakeHuaweiCloud next = remote.newProject(p -> p.id("mine"))) {
        assertThatThrownBy(() -> first.cce().addCluster())
            .isInstanceOf(IllegalStateException.class)
            .hasMessage("The project mine is closed");
        assertThat(next.cce().clusters()).isEmpty();
      }
    }
  }

  @Test
  void an_identity_that_is_taken() {
    try (FakeHuaweiCloudServer remote = remote();
        FakeHuaweiCloud mine = remote.newProject(p -> p.token("mine").describedAs("MyTest"))) {
      assertThatThrownBy(() -> remote.newProject(p -> p.token("mine")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("is that of another open project on this server, of MyTest");
      assertThat(mine.projectId()).hasSize(32);
    }
  }

  @Test
  void the_server_stops_meanwhile() {
    try (FakeHuaweiCloudServer remote = remote();
        FakeHuaweiCloud cloud = remote.newProject()) {
      server.close();

      assertThatThrownBy(cloud::requests)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("The fake at " + server.endpoint() + " cannot be reached");
    }
  }

  @Test
  void an_interrupted_thread_does_what_it_was_told_and_stays_interrupted() {
    try (FakeHuaweiCloudServer remote = remote();
        FakeHuaweiCloud cloud = remote.newProject()) {
      Thread.currentThread().interrupt();

      cloud.cce().addCluster();

      assertThat(cloud.requestLog().await(1, Duration.ofMinutes(1))).isFalse();
      assertThat(Thread.interrupted()).isTrue();
      assertThat(cloud.cce().clusters()).hasSize(1);
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void code_of_the_test_cannot_run_there() {
    try (FakeHuaweiCloudServer remote = remote();
        FakeHuaweiCloud cloud = remote.newProject()) {
      assertThatThrownBy(cloud::stubs)
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessageContaining("or run this test with an embedded fake");
      assertThatThrownBy(() -> cloud.cce().faults().when(any -> true, Fault.none()))
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessageContaining("next(…)");
      assertThatThrownBy(
              () -> cloud.cce().apiServer(cloud.cce().addCluster()).handle(any -> Optional.empty()))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(
              () -> remote.newProject(p -> p.clock(Clock.fixed(Both.NEW_YEAR, ZoneOffset.UTC))))
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessageContaining("cloud.clock().stopAt(…)");
    }
  }

  @Test
  void the_clock_of_the_system_is_there_too() {
    ProjectSettings settings =
        ProjectSettings.builder().clock(Clock.system(ZoneId.of("Asia/Shanghai"))).build();

    assertThat(Announcement.of(settings).id()).contains(settings.identity().projectId());
  }
}
