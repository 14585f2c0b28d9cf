package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class JarContentIT {

  @Test
  void holds_nothing_under_another_name_than_ours_and_picocli_s() throws IOException {
    try (JarFile jar = new JarFile(System.getProperty("standalone.jar"))) {
      assertThat(jar.stream().map(JarEntry::getName).filter(name -> name.endsWith(".class")))
          .isNotEmpty()
          .allMatch(
              name -> name.startsWith("io/github/fakehuaweicloud/") || name.startsWith("picocli/"));
    }
  }
}
