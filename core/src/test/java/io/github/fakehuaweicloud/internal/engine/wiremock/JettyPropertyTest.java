package io.github.fakehuaweicloud.internal.engine.wiremock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("Sets what every start of a server in this JVM restores")
class JettyPropertyTest {

  private static final String NAME = "jetty.git.hash";

  /** Tests of parts of the engine make a server of Jetty's without asking for its property back. */
  @BeforeEach
  @AfterEach
  void clear() {
    System.clearProperty(NAME);
  }

  @Test
  void is_gone_after_a_start_if_there_was_none() {
    String result = JettyProperty.restoredAfter(JettyPropertyTest::startJetty);

    assertThat(result).isEqualTo("started");
    assertThat(System.getProperty(NAME)).isNull();
  }

  @Test
  void keeps_the_value_of_a_jetty_of_the_users_own() {
    System.setProperty(NAME, "of the user's Jetty");

    JettyProperty.restoredAfter(JettyPropertyTest::startJetty);

    assertThat(System.getProperty(NAME)).isEqualTo("of the user's Jetty");
  }

  @Test
  void is_gone_after_a_start_that_failed() {
    assertThatThrownBy(
            () ->
                JettyProperty.restoredAfter(
                    () -> {
                      startJetty();
                      throw new IllegalStateException("the port is taken");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(System.getProperty(NAME)).isNull();
  }

  private static String startJetty() {
    System.setProperty(NAME, "of the fake's Jetty");
    return "started";
  }
}
