package io.github.fakehuaweicloud.consumers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Provider;
import java.security.Security;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is in this JVM, and around it, at one moment.
 *
 * @param threads the threads that run
 * @param files the files in the consumer's directory, which is its java.io.tmpdir too
 * @param providers the names of the security providers
 * @param properties the system properties
 */
record Footprint(
    Set<Thread> threads, Set<Path> files, Set<String> providers, Map<String, String> properties) {

  /** Threads end a moment after what they work for was closed. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  static Footprint now() {
    Properties properties = System.getProperties();
    return new Footprint(
        Thread.getAllStackTraces().keySet(),
        files(Path.of(properties.getProperty("java.io.tmpdir")).toAbsolutePath().normalize()),
        Stream.of(Security.getProviders()).map(Provider::getName).collect(Collectors.toSet()),
        properties.stringPropertyNames().stream()
            .collect(
                Collectors.toMap(
                    name -> name, properties::getProperty, (one, other) -> one, TreeMap::new)));
  }

  Stream<String> leftSince(Footprint before) {
    Instant patience = Instant.now().plus(PATIENCE);
    return Stream.of(
            threads.stream()
                .filter(thread -> !before.threads.contains(thread))
                .filter(thread -> !Others.own(thread))
                .filter(thread -> outlives(patience, thread))
                .map(thread -> "thread " + thread.getName()),
            files.stream()
                .filter(file -> !before.files.contains(file))
                .filter(file -> !Others.own(file))
                .map(file -> "file " + file),
            providers.stream()
                .filter(provider -> !before.providers.contains(provider))
                .map(provider -> "security provider " + provider),
            Stream.concat(properties.keySet().stream(), before.properties.keySet().stream())
                .distinct()
                .filter(name -> !same(name, before))
                .filter(name -> !Others.own(name))
                .map(name -> "system property " + name))
        .flatMap(leaks -> leaks);
  }

  private boolean same(String property, Footprint before) {
    return properties.containsKey(property)
        && properties.get(property).equals(before.properties.get(property));
  }

  private static boolean outlives(Instant patience, Thread thread) {
    try {
      thread.join(Math.max(1, Duration.between(Instant.now(), patience).toMillis()));
      return thread.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static Set<Path> files(Path directory) {
    if (!directory.equals(Path.of("").toAbsolutePath())) {
      throw new IllegalStateException(
          "java.io.tmpdir is "
              + directory
              + ", where others write too. Expected the project's own directory");
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
