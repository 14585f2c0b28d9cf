package io.github.fakehuaweicloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.testkit.FreePort;
import io.github.fakehuaweicloud.testkit.LoadedCopy;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** Quarkus, for one, has a class loader for each test profile, and each loads a fake of its own. */
@Isolated("Closes the servers that the JVM shares, and asks for garbage collections")
class SecondClassLoaderTest {

  private static final int COPIES = Integer.getInteger("copies", 3);

  /**
   * The JDK keeps one for a while, of however many are loaded and dropped; a leak would keep all.
   */
  private static final int AT_MOST_HELD_BY_CACHES = 1;

  @AfterEach
  void close() {
    FakeHuaweiCloudServer.closeShared();
  }

  @Test
  void has_a_server_of_its_own_on_a_free_port() throws Exception {
    try (LoadedCopy copy = new LoadedCopy()) {
      assertThat(copy.sharedEndpoint("127.0.0.1", 0))
          .isNotEqualTo(FakeHuaweiCloudServer.shared().endpoint());
    }
  }

  @Test
  void takes_a_chosen_port_over_once_no_project_is_open_on_it() throws Exception {
    int port = FreePort.find();
    FakeHuaweiCloudServer first = FakeHuaweiCloudServer.shared("127.0.0.1", port);
    first.newProject().close();

    try (LoadedCopy copy = new LoadedCopy()) {
      assertThat(copy.sharedEndpoint("127.0.0.1", port)).isEqualTo(first.endpoint());
      assertThat(first.isClosed()).isTrue();

      // And back, as when profiles take turns.
      assertThat(FakeHuaweiCloudServer.shared("127.0.0.1", port).endpoint())
          .isEqualTo(first.endpoint());
    }
  }

  @Test
  void is_told_whose_project_is_still_open_on_the_port() throws Exception {
    int port = FreePort.find();
    try (FakeHuaweiCloud open =
            FakeHuaweiCloudServer.shared("127.0.0.1", port)
                .newProject(p -> p.id("p1").describedAs("OnboardingTest"));
        LoadedCopy copy = new LoadedCopy()) {
      assertThatThrownBy(() -> copy.sharedEndpoint("127.0.0.1", port))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage(
              "Cannot listen on 127.0.0.1:"
                  + port
                  + ": a fake in another class loader of this JVM listens there, and its project"
                  + " p1, of OnboardingTest, is still open. Close that project first, or give each"
                  + " class loader a port of its own");
      assertThat(open.endpoint()).endsWith(":" + port);
    }
  }

  @Test
  void is_closed_with_the_others_of_the_jvm() throws Exception {
    try (LoadedCopy copy = new LoadedCopy()) {
      URI endpoint = URI.create(copy.sharedEndpoint("127.0.0.1", 0));

      FakeHuaweiCloudServer.closeShared();

      assertThatThrownBy(() -> new Socket(endpoint.getHost(), endpoint.getPort()).close())
          .isInstanceOf(ConnectException.class);
    }
  }

  @Test
  void leaves_a_server_alone_on_which_a_project_is_open() throws Exception {
    FakeHuaweiCloudServer first = FakeHuaweiCloudServer.shared();
    try (FakeHuaweiCloud open = first.newProject();
        LoadedCopy copy = new LoadedCopy()) {
      assertThat(copy.sharedEndpoint("127.0.0.1", 0)).isNotEqualTo(open.endpoint());
    }

    assertThat(first.isClosed()).isFalse();
  }

  @Test
  @Tag("slow")
  void has_keys_that_no_other_has() throws Exception {
    List<Object> keys = new ArrayList<>();
    try (LoadedCopy one = new LoadedCopy();
        LoadedCopy other = new LoadedCopy()) {
      for (int i = 0; i < 100; i++) {
        keys.add(one.authorityKey());
        keys.add(other.authorityKey());
        if (i == 50) {
          // Beyond the stored pairs, as in a JVM that has had many threads.
          IntStream.range(0, 33_000).forEach(unused -> new Thread(() -> {}));
        }
      }
    }

    assertThat(keys).hasSize(200).doesNotHaveDuplicates();
  }

  @Test
  @Timeout(30)
  void may_want_the_port_of_one_that_wants_its_own() throws Exception {
    int port = FreePort.find();
    int otherPort = FreePort.find();
    try (LoadedCopy one = new LoadedCopy();
        LoadedCopy other = new LoadedCopy()) {
      for (int i = 0; i < 5; i++) {
        one.sharedEndpoint("127.0.0.1", port);
        other.sharedEndpoint("127.0.0.1", otherPort);
        CompletableFuture<Void> crossing =
            CompletableFuture.runAsync(() -> ask(one, otherPort), task -> new Thread(task).start());
        ask(other, port);
        crossing.join();
      }
    }
  }

  private static void ask(LoadedCopy copy, int port) {
    try {
      copy.sharedEndpoint("127.0.0.1", port);
    } catch (Exception takenMeanwhile) {
      assertThat(takenMeanwhile).hasMessageStartingWith("Cannot listen on 127.0.0.1:" + port);
    }
  }

  @Test
  void that_is_closed_before_its_server_keeps_nobody_from_closing_the_others() throws Exception {
    LoadedCopy closed = new LoadedCopy();
    closed.sharedEndpoint("127.0.0.1", 0);
    closed.closeClassLoaderOnly();
    FakeHuaweiCloudServer server = FakeHuaweiCloudServer.shared();

    FakeHuaweiCloudServer.closeShared();

    assertThat(server.isClosed()).isTrue();
  }

  @Test
  @Tag("slow")
  void can_be_dropped_with_all_that_it_loaded() throws Exception {
    List<WeakReference<ClassLoader>> dropped = new ArrayList<>();
    for (int i = 0; i < COPIES; i++) {
      dropped.add(usedAndDropped());
    }

    for (int i = 0; i < 20 && alive(dropped) > AT_MOST_HELD_BY_CACHES; i++) {
      System.gc();
    }
    assertThat(alive(dropped)).isLessThanOrEqualTo(AT_MOST_HELD_BY_CACHES);
  }

  private static long alive(List<WeakReference<ClassLoader>> loaders) {
    return loaders.stream().filter(loader -> loader.get() != null).count();
  }

  private static WeakReference<ClassLoader> usedAndDropped() throws Exception {
    try (LoadedCopy copy = new LoadedCopy()) {
      assertThat(copy.obtainCertificate()).isEqualTo(200);
      return new WeakReference<>(copy.classLoader());
    }
  }
}
