package io.github.fakehuaweicloud.benchmarks.jvm;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The class path of this JVM, of which each program gets only what it is about.
 *
 * @param peers where {@code benchmarks/run} has put the class paths of the peers
 */
public record ClassPath(List<String> entries, Path peers) {

  private static final String JUNIT =
      "junit-(jupiter|platform)-.*|opentest4j-.*|apiguardian-api-.*|jspecify-.*";

  /** The one that this JVM was started with. */
  public static ClassPath ofThisJvm(Path peers) {
    return new ClassPath(
        List.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1)),
        peers);
  }

  /** The fake, as users have it: one jar. */
  public List<String> fake() {
    return named("fake-huaweicloud-core-.*");
  }

  /** The same, and what signs requests. */
  public List<String> fakeAndFixtures() {
    return named("fake-huaweicloud-(core|test-fixtures)-.*");
  }

  /** What a suite with the fake needs. */
  public List<String> fakeAndJUnit() {
    return named(JUNIT + "|fake-huaweicloud-(core|assertj|junit5)-.*");
  }

  public List<String> wireMock() {
    return named("wiremock-standalone-.*");
  }

  /** What a suite with WireMock needs. */
  public List<String> wireMockAndJUnit() {
    return named(JUNIT + "|wiremock-standalone-.*");
  }

  public List<String> jUnit() {
    return named(JUNIT);
  }

  /** The fake and WireMock beside it: the fake's own WireMock has other names. */
  public List<String> fakeAndWireMock() {
    return named("fake-huaweicloud-(core|test-fixtures)-.*|wiremock-standalone-.*");
  }

  /** Empty if it has not been resolved. */
  public Optional<List<String>> peer(String name) throws IOException {
    Path file = peers.resolve(name);
    return Files.exists(file)
        ? Optional.of(
            List.of(Files.readString(file).strip().split(Pattern.quote(File.pathSeparator), -1)))
        : Optional.empty();
  }

  private List<String> named(String pattern) {
    Pattern names = Pattern.compile(pattern);
    List<String> found =
        entries.stream()
            .filter(entry -> names.matcher(new File(entry).getName()).matches())
            .toList();
    if (found.isEmpty()) {
      throw new IllegalStateException(
          "Expected a jar named "
              + pattern
              + " on the class path, got "
              + entries
              + ". The benchmarks measure what is packaged: run benchmarks/run, or mvn verify");
    }
    return found;
  }

  /** Where the classes of the benchmarks are. */
  static String ofBenchmarks() {
    try {
      return Path.of(ClassPath.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return String.join(File.pathSeparator, entries);
  }

  /** The versions in the names of its jars. */
  public Optional<String> version(String artifact) {
    Pattern name = Pattern.compile(Pattern.quote(artifact) + "-([0-9].*)\\.jar");
    return entries.stream()
        .map(entry -> name.matcher(new File(entry).getName()))
        .filter(java.util.regex.Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }

  /** Of a library that a peer has on its class path. */
  public Optional<String> peerVersion(String peer, String artifact) {
    try {
      return peer(peer).flatMap(path -> new ClassPath(path, peers).version(artifact));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
