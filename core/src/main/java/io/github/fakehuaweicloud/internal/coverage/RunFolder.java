package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.internal.wire.DocumentException;
import io.github.fakehuaweicloud.internal.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The folder in which all JVMs of a run put what they have exercised: a file each, so that none
 * waits for another.
 */
final class RunFolder {

  private static final String JVMS = "jvms";

  private final Path folder;

  RunFolder(Path folder) {
    this.folder = folder;
  }

  Path path() {
    return folder;
  }

  /** Removes what an earlier run has left. */
  void join(Jvm jvm) {
    locked(
        () -> {
          files().stream()
              .filter(file -> read(file).filter(isOfEarlierRun(jvm)).isPresent())
              .forEach(RunFolder::delete);
          write(JvmDocument.of(jvm, true, Hits.NONE), jvm);
        });
  }

  private static Predicate<JvmDocument> isOfEarlierRun(Jvm jvm) {
    return document -> !document.run().equals(jvm.run()) && !document.jvm().isAlive();
  }

  /**
   * Puts what a JVM has exercised there, and does what depends on all of them.
   *
   * @return whether no other JVM of the run has anything to add; of several, the last one is told
   *     so
   */
  boolean add(Jvm jvm, Hits hits, Runnable then) {
    AtomicBoolean isLast = new AtomicBoolean();
    locked(
        () -> {
          write(JvmDocument.of(jvm, false, hits), jvm);
          then.run();
          isLast.set(!waitsForOthers(jvm));
        });
    return isLast.get();
  }

  private boolean waitsForOthers(Jvm jvm) {
    return documents().stream()
        .filter(document -> !document.jvm().equals(jvm))
        .filter(document -> document.run().equals(jvm.run()))
        .anyMatch(document -> document.running() && document.jvm().isAlive());
  }

  /** Of all JVMs that put something there. */
  Hits hits() {
    return documents().stream().map(JvmDocument::hitsOfTests).reduce(Hits.NONE, Hits::and);
  }

  boolean isEmpty() {
    return files().isEmpty();
  }

  private List<JvmDocument> documents() {
    return files().stream().flatMap(file -> read(file).stream()).toList();
  }

  private List<Path> files() {
    Path jvms = folder.resolve(JVMS);
    if (!Files.isDirectory(jvms)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(jvms)) {
      return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Empty for a file of another version, or one that has gone meanwhile. */
  private static Optional<JvmDocument> read(Path file) {
    try {
      return Optional.of(Json.read(Files.readString(file), JvmDocument.class));
    } catch (IOException | DocumentException none) {
      return Optional.empty();
    }
  }

  private void write(JvmDocument document, Jvm jvm) {
    replace(folder.resolve(JVMS).resolve(jvm.name() + ".json"), Json.write(document));
  }

  /** Nobody ever reads half a file. */
  static void replace(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Path half = file.resolveSibling(file.getFileName() + ".part");
      Files.writeString(half, text);
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

  private void locked(Runnable action) {
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        lock(channel);
        action.run();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lock goes with the channel. */
  private static void lock(FileChannel channel) throws IOException {
    try {
      channel.lock();
    } catch (OverlappingFileLockException anotherClassLoader) {
      // Of the same JVM; both write whole files, so the worst is a report without the other's part.
    }
  }
}
