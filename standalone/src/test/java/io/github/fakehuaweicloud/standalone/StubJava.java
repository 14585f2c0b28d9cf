package io.github.fakehuaweicloud.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A Java that prints its arguments, one a line, and writes the archive that it is asked for. */
final class StubJava {

  private static final String PROGRAM =
      """
      #!/bin/sh
      echo $$ >"$0.pid"
      for word; do
        printf '%s\\n' "$word"
        case $word in
          -XX:ArchiveClassesAtExit=*) echo archive >"${word#*=}" ;;
        esac
      done
      """;

  private StubJava() {}

  static Path in(Path home, String version) throws IOException {
    Path program = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(program, PROGRAM);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.createFile(Files.createDirectories(home.resolve("lib/server")).resolve("classes.jsa"));
    release(home, "JAVA_VERSION=\"" + version + "\"");
    return home;
  }

  /** The process that it was. */
  static long pid(Path home) throws IOException {
    return Long.parseLong(Files.readString(home.resolve("bin/java.pid")).strip());
  }

  /** What says which Java it is, but for who made it. */
  static void release(Path home, String lines) throws IOException {
    Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Stub Ltd\"\n" + lines + "\n");
  }
}
