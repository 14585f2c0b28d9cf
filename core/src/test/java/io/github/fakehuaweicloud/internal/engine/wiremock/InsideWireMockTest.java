package io.github.fakehuaweicloud.internal.engine.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;

/** The jar uses the libraries inside WireMock; what it is compiled against must be the same. */
class InsideWireMockTest {

  @Test
  void is_the_jackson_that_the_core_is_compiled_against() {
    assertThat(wiremock.com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION.toString())
        .isEqualTo(com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION.toString());
    assertThat(wiremock.com.fasterxml.jackson.core.json.PackageVersion.VERSION.toString())
        .isEqualTo(com.fasterxml.jackson.core.json.PackageVersion.VERSION.toString());
  }

  @Test
  void is_the_snakeyaml_that_the_core_is_compiled_against() {
    assertThat(methods(wiremock.org.yaml.snakeyaml.LoaderOptions.class))
        .isEqualTo(methods(LoaderOptions.class));
    assertThat(methods(wiremock.org.yaml.snakeyaml.Yaml.class))
        .isEqualTo(methods(org.yaml.snakeyaml.Yaml.class));
  }

  /** SnakeYAML tells its version nowhere but in its jar's manifest. */
  private static String methods(Class<?> type) {
    return java.util.stream.Stream.of(type.getMethods())
        .map(method -> method.toString().replace("wiremock.", ""))
        .sorted()
        .toList()
        .toString();
  }
}
