package io.github.fakehuaweicloud.internal.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The folder in which all JVMs of a run put what they have exercised: a file each, so that none
 * waits for another.
 */
final class RunFolder {

  private static final String JVMS = "jvms";
  private static final long PAUSE = 5_000_000;
  private static final long LONGEST_WAIT = 20_000_000_000L;

  private final Path folder;

  RunFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Finds out whether it can be written to before anything relies on it.
   *
   * @throws IllegalArgumentException if it cannot
   */
  void check() {
    try {
      Files.createDirectories(folder);
    } catch (IOException unusable) {
      throw unusable(unusable);
    }
    if (!Files.isWritable(folder)) {
      throw unusable(new AccessDeniedException(folder.toString()));
    }
  }

  private IllegalArgumentException unusable(IOException reason) {
    return new IllegalArgumentException(
        CoverageSettings.FOLDER
            + ": expected a folder that can be written to, but nothing can be written to "
            + folder
            + " ("
            + reason
            + ")",
        reason);
  }

  /** Tells the other JVMs of the run that this one will have something to add. */
  void join(Jvm jvm) {
    locked(
        () -> {
          removeEarlierRuns(jvm);
          write(new JvmFile(jvm, true, Hits.NONE));
          return jvm;
        });
  }

  private void removeEarlierRuns(Jvm jvm) {
    for (Path path : paths()) {
      if (read(path).filter(isOfEarlierRun(jvm)).isPresent()) {
        delete(path);
      }
    }
  }

  private static Predicate<JvmFile> isOfEarlierRun(Jvm jvm) {
    return file -> !file.jvm().run().equals(jvm.run()) && !file.jvm().isAlive();
  }

  /**
   * What is there once a JVM has added its part.
   *
   * @param hits of all JVMs
   * @param isComplete whether no other JVM of the run has anything to add; of several JVMs, the
   *     last one finds it so
   */
  record Whole(Hits hits, boolean isComplete) {}

  /** Puts what a JVM has exercised there, and does what depends on the whole. */
  <T> T add(Jvm jvm, Hits hits, Function<Whole, T> then) {
    return locked(
        () -> {
          removeEarlierRuns(jvm);
          write(new JvmFile(jvm, false, hits));
          List<JvmFile> files = files();
          return then.apply(new Whole(together(files), !isWaiting(jvm, files)));
        });
  }

  private static boolean isWaiting(Jvm jvm, List<JvmFile> files) {
    return files.stream()
        .filter(file -> !file.jvm().equals(jvm))
        .filter(file -> file.jvm().run().equals(jvm.run()))
        .anyMatch(file -> file.running() && file.jvm().isAlive());
  }

  /** Of all JVMs that put something there. */
  Hits hits() {
    return together(files());
  }

  private static Hits together(List<JvmFile> files) {
    return Hits.together(files.stream().map(JvmFile::hits).toList());
  }

  boolean isEmpty() {
    return paths().isEmpty();
  }

  private List<JvmFile> files() {
    return paths().stream().flatMap(file -> read(file).stream()).toList();
  }

  private List<Path> paths() {
    Path jvms = folder.resolve(JVMS);
    if (!Files.isDirectory(jvms)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(jvms)) {
      return all.filter(file -> file.toString().endsWith(".jvm")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty for a file of another version, or one that has gone meanwhile. */
  private static Optional<JvmFile> read(Path file) {
    try {
      return JvmFile.read(Files.readAllBytes(file));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private void write(JvmFile file) {
    replace(folder.resolve(JVMS).resolve(file.jvm().name() + ".jvm"), file.bytes());
  }

  /** Nobody ever reads half a file. */
  static void replace(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      // A name of its own, in case the lock is none on this file system.
      String name = file.getFileName().toString().concat(Long.toHexString(System.nanoTime()));
      Path half = file.resolveSibling(name.concat(".part"));
      Files.write(half, bytes);
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An interrupted thread may not lock a file, and must not lose what its tests have exercised. */
  private <T> T locked(Supplier<T> action) {
    boolean interrupted = Thread.interrupted();
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        lock(channel);
        return action.get();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /**
   * The lock goes with the channel. Whoever has it is done soon; if not, nobody waits for a JVM
   * that hangs: all files are written whole, so the worst is a report without the latest part.
   */
  private static void lock(FileChannel channel) throws IOException {
    long deadline = System.nanoTime() + LONGEST_WAIT;
    while (!isLocked(channel) && System.nanoTime() < deadline) {
      LockSupport.parkNanos(PAUSE);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException anotherClassLoader) {
      return false;
    }
  }
}
