package io.github.fakehuaweicloud.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedServersListenerTest {

  private final AtomicInteger stops = new AtomicInteger();
  private final SharedServersListener.Sessions sessions =
      new SharedServersListener.Sessions(stops::incrementAndGet);
  private final SharedServersListener one = new SharedServersListener(sessions);
  private final SharedServersListener other = new SharedServersListener(sessions);

  @Test
  void stops_the_servers_when_the_session_closes() {
    one.launcherSessionOpened(null);
    assertThat(stops).hasValue(0);

    one.launcherSessionClosed(null);

    assertThat(stops).hasValue(1);
  }

  @Test
  void leaves_them_alone_when_a_session_inside_a_test_closes() {
    one.launcherSessionOpened(null);
    other.launcherSessionOpened(null);
    other.launcherSessionClosed(null);
    assertThat(stops).hasValue(0);

    one.launcherSessionClosed(null);

    assertThat(stops).hasValue(1);
  }

  @Test
  void leaves_them_to_the_end_of_the_jvm_once_a_second_session_has_opened() {
    one.launcherSessionOpened(null);
    one.launcherSessionClosed(null);
    other.launcherSessionOpened(null);
    other.launcherSessionClosed(null);

    assertThat(stops).hasValue(1);
  }
}
