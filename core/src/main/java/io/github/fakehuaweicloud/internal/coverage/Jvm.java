package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.internal.text.RandomText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JVM that runs tests, or one class loader of it: each has a fake of its own.
 *
 * @param run the same for all that one build started
 * @param started in milliseconds since 1970; 0 if the system does not say
 * @param loader another for each class loader
 */
record Jvm(String run, long pid, long started, String loader) {

  /** For those that no other JVM has started, but a shell or make: nobody knows their run. */
  private static final String UNKNOWN = "unknown";

  static Jvm current() {
    ProcessHandle own = ProcessHandle.current();
    String run = builder(own).map(Jvm::name).orElse(UNKNOWN);
    return new Jvm(run, own.pid(), started(own), RandomText.hex(8));
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
    return joined(process.pid(), started(process));
  }

  private static long started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  private static String joined(long pid, long started) {
    return Long.toString(pid).concat("-").concat(Long.toString(started));
  }

  boolean isAlive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> started(process) == started)
        .isPresent();
  }

  String name() {
    return joined(pid, started).concat("-").concat(loader);
  }
}
