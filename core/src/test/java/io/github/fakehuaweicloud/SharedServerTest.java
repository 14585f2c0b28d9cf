package io.github.fakehuaweicloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.FreePort;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("Closes the servers that the JVM shares")
class SharedServerTest {

  @AfterEach
  void close() {
    FakeHuaweiCloudServer.closeShared();
  }

  @Test
  void is_the_same_for_all_who_ask() {
    assertThat(IntStream.range(0, 50).parallel().mapToObj(i -> FakeHuaweiCloudServer.shared()))
        .hasSize(50)
        .allMatch(FakeHuaweiCloudServer.shared()::equals);
  }

  @Test
  void is_another_at_another_address() {
    int port = FreePort.find();

    FakeHuaweiCloudServer fixed = FakeHuaweiCloudServer.shared("127.0.0.1", port);

    assertThat(fixed.endpoint()).isEqualTo("http://127.0.0.1:" + port);
    assertThat(FakeHuaweiCloudServer.shared("127.0.0.1", port)).isEqualTo(fixed);
    assertThat(FakeHuaweiCloudServer.shared()).isNotEqualTo(fixed);
  }

  @Test
  void goes_on_when_a_project_closes() {
    FakeHuaweiCloudServer.shared().newProject().close();

    try (FakeHuaweiCloud next = FakeHuaweiCloudServer.shared().newProject()) {
      assertThat(Clouds.createMultiCloudCluster(next, Clouds.LEAST_HSS_BODY).status())
          .isEqualTo(200);
    }
  }

  @Test
  void starts_again_where_it_was_after_it_was_closed() {
    FakeHuaweiCloudServer first = FakeHuaweiCloudServer.shared();
    FakeHuaweiCloudServer.closeShared();

    FakeHuaweiCloudServer second = FakeHuaweiCloudServer.shared();

    assertThat(second).isNotEqualTo(first);
    assertThat(second.endpoint()).isEqualTo(first.endpoint());
  }

  @Test
  void starts_elsewhere_if_somebody_has_its_port_by_then() {
    FakeHuaweiCloudServer first = FakeHuaweiCloudServer.shared();
    int port = first.port();
    FakeHuaweiCloudServer.closeShared();

    try (FakeHuaweiCloudServer somebody = FakeHuaweiCloudServer.start("127.0.0.1", port);
        FakeHuaweiCloud cloud = FakeHuaweiCloudServer.shared().newProject()) {
      assertThat(cloud.endpoint()).isNotEqualTo(somebody.endpoint());
      assertThat(Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY).status())
          .isEqualTo(200);
    }
  }

  @Test
  void forgets_that_it_could_not_start() {
    int port;
    try (FakeHuaweiCloudServer somebody = FakeHuaweiCloudServer.start()) {
      port = somebody.port();
      assertThatThrownBy(() -> FakeHuaweiCloudServer.shared("127.0.0.1", port))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("the port is taken");
    }

    assertThat(FakeHuaweiCloudServer.shared("127.0.0.1", port).port()).isEqualTo(port);
  }

  @Test
  void is_closed_with_all_others_when_the_runner_says_so() {
    FakeHuaweiCloudServer one = FakeHuaweiCloudServer.shared();
    FakeHuaweiCloudServer other = FakeHuaweiCloudServer.shared("127.0.0.1", FreePort.find());

    FakeHuaweiCloudServer.closeShared();

    assertThat(one.isClosed()).isTrue();
    assertThat(other.isClosed()).isTrue();
    assertThatThrownBy(one::newProject).hasMessageStartingWith("The server is closed");
  }

  @Test
  void is_not_closed_by_one_of_those_who_share_it() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.shared()) {
      assertThat(server.isClosed()).isFalse();
    }

    assertThat(FakeHuaweiCloudServer.shared().isClosed()).isFalse();
  }

  @Test
  void goes_on_while_a_project_is_open() {
    try (FakeHuaweiCloud open = FakeHuaweiCloudServer.shared().newProject()) {
      FakeHuaweiCloudServer.closeShared();

      assertThat(Clouds.createMultiCloudCluster(open, Clouds.LEAST_HSS_BODY).status())
          .isEqualTo(200);
    }
  }

  @Test
  void holds_no_class_loader_of_whoever_asked_first() throws Exception {
    WeakReference<ClassLoader> asked = askedFirstBy(new URLClassLoader(new URL[0]));

    for (int i = 0; i < 20 && asked.get() != null; i++) {
      System.gc();
    }
    assertThat(asked.get()).isNull();
  }

  private static WeakReference<ClassLoader> askedFirstBy(ClassLoader contextClassLoader) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(contextClassLoader);
    try (FakeHuaweiCloud cloud = FakeHuaweiCloudServer.shared().newProject()) {
      assertThat(Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY).status())
          .isEqualTo(200);
      return new WeakReference<>(contextClassLoader);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void keeps_no_jvm_alive() {
    FakeHuaweiCloudServer server = FakeHuaweiCloudServer.shared();
    try (FakeHuaweiCloud cloud = server.newProject()) {
      Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);
    }

    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().contains(":" + server.port()))
        .isNotEmpty()
        .allMatch(Thread::isDaemon);
  }
}
