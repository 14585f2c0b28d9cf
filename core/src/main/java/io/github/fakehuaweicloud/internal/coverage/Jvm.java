package io.github.fakehuaweicloud.internal.coverage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JVM that runs tests.
 *
 * @param run the same for all that one build started
 * @param started in milliseconds since 1970; 0 if the system does not say
 */
record Jvm(String run, long pid, long started) {

  static Jvm current() {
    ProcessHandle own = ProcessHandle.current();
    return new Jvm(name(builder(own).orElse(own)), own.pid(), started(own));
  }

  /** The JVM of the build tool that started this one, maybe by a shell. */
  private static Optional<ProcessHandle> builder(ProcessHandle own) {
    return Stream.iterate(own.parent(), Optional::isPresent, parent -> parent.get().parent())
        .flatMap(Optional::stream)
        .filter(Jvm::isJava)
        .findFirst();
  }

  private static boolean isJava(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(command -> Path.of(command).getFileName().toString().startsWith("java"))
        .orElse(false);
  }

  private static String name(ProcessHandle process) {
    return process.pid() + "-" + started(process);
  }

  private static long started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  boolean isAlive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> started(process) == started)
        .isPresent();
  }

  String name() {
    return pid + "-" + started;
  }
}
