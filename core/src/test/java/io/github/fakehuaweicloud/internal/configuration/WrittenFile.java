package io.github.fakehuaweicloud.internal.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A configuration file that a test wrote. */
record WrittenFile(Path path) {

  static final String SECRET = "s3cret";

  static WrittenFile yaml(Path folder, String text) {
    return bytes(folder.resolve("fake.yaml"), text.getBytes(StandardCharsets.UTF_8));
  }

  static WrittenFile json(Path folder, String text) {
    return bytes(folder.resolve("fake.json"), text.getBytes(StandardCharsets.UTF_8));
  }

  static WrittenFile bytes(Path path, byte[] bytes) {
    try {
      return new WrittenFile(Files.write(path, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Configuration read(Map<String, String> environment) {
    return ConfigurationFile.read(path, environment);
  }

  Configuration read() {
    return read(Map.of("FAKE_TOKEN", SECRET));
  }

  ConfigurationDocument document() {
    return read().document();
  }

  /** What is said after the name of the file: one line, and no secret. */
  String refusal() {
    ConfigurationException refused = catchThrowableOfType(ConfigurationException.class, this::read);
    assertThat(refused).isNotNull();
    assertThat(refused.getMessage()).startsWith(path + ":").doesNotContain(SECRET);
    assertThat(refused.getMessage().lines()).hasSize(1);
    return refused.getMessage().substring(path.toString().length() + 1);
  }
}
