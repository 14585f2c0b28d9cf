package io.github.fakehuaweicloud.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder with the jar and the start script, as users have it.
 *
 * @param home the folder
 * @param javaHome the Java that the script is to use
 */
record UnpackedFake(Path home, Path javaHome) {

  /** Puts both into a new folder. */
  static UnpackedFake in(Path home, Path javaHome, byte[] jar) throws IOException {
    UnpackedFake fake = new UnpackedFake(home, javaHome);
    Files.createDirectories(fake.script().getParent());
    Files.copy(Path.of(System.getProperty("standalone.script")), fake.script());
    Files.setPosixFilePermissions(fake.script(), PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.write(fake.jar(), jar);
    return fake;
  }

  Path script() {
    return home.resolve("bin/fake-huaweicloud");
  }

  Path jar() {
    return home.resolve("fake-huaweicloud-standalone.jar");
  }

  Program run(Map<String, String> environment, String... options) {
    Map<String, String> all = new HashMap<>(Map.of("JAVA_HOME", javaHome.toString()));
    all.putAll(environment);
    return Program.start(
        all, Stream.concat(Stream.of(script().toString()), Stream.of(options)).toList());
  }

  Path writeArchive() {
    try (Program program = run(Map.of(), "--write-archive")) {
      if (program.exitCode() != 0 || !program.err().isEmpty()) {
        throw new AssertionError("It wrote no archive: " + program.out() + program.err());
      }
      return Path.of(program.out().strip());
    }
  }

  List<Path> archives() {
    return files(".jsa");
  }

  /** The files beside the jar, and the jar. */
  List<Path> files(String end) {
    try (Stream<Path> files = Files.list(home)) {
      return files.filter(Files::isRegularFile).filter(f -> f.toString().endsWith(end)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
