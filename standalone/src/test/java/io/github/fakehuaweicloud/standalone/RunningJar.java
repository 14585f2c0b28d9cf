package io.github.fakehuaweicloud.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The standalone jar as a process on a free port. */
final class RunningJar implements AutoCloseable {

  private static final String LISTENING = "Fake Huawei Cloud is listening on ";

  private final Process process;
  private final String url;

  private RunningJar(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /** Starts it, and returns once it listens. */
  static RunningJar start(Path folder, String... options) throws IOException {
    Path out = folder.resolve("jar.out");
    List<String> command =
        Stream.concat(Stream.of(java().toString(), "-jar", jar(), "--port=0"), Stream.of(options))
            .toList();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> Files.readString(out).startsWith(LISTENING) && firstLineIsWhole(out));
    return new RunningJar(
        process, Files.readAllLines(out).get(0).substring(LISTENING.length()).strip());
  }

  /** Where the jar is. */
  static String jar() {
    return System.getProperty("standalone.jar");
  }

  /** The folder of the program that runs this test's own JVM. */
  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /** Its address. */
  String url() {
    return url;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static boolean firstLineIsWhole(Path out) throws IOException {
    return Files.readString(out).indexOf('\n') > 0;
  }
}
