package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class JarSizeIT {

  private static final long MEGABYTE = 1_000_000;
  private static final Path JAR = Path.of(System.getProperty("standalone.jar"));

  @Test
  void is_below_15_megabytes() throws IOException {
    assertThat(Files.size(JAR)).isLessThan(15 * MEGABYTE);
  }

  @Test
  void holds_nothing_that_only_wiremock_s_own_stubs_and_pages_need() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> names = jar.stream().map(JarEntry::getName).toList();

      assertThat(names)
          .noneMatch(name -> name.contains("swagger-ui-dist"))
          .noneMatch(name -> name.contains("/networknt/"))
          .noneMatch(name -> name.contains("/xmlunit/"))
          .noneMatch(name -> name.endsWith(".map"));
    }
  }
}
