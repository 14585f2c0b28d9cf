package io.github.fakehuaweicloud.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The second run of these tests is worth nothing if it has the WireMock of the first. */
class WireMockVersionTest {

  @Test
  @EnabledIfSystemProperty(named = "wiremock.jar", matches = ".+")
  void is_the_one_that_was_asked_for() {
    assertThat(WireMockServer.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .endsWith("/" + System.getProperty("wiremock.jar"));
  }
}
