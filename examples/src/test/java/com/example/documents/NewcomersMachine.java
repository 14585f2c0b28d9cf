package com.example.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * A shell in an empty folder, with an empty local Maven repository. {@code git clone} gives the
 * checkout that this test belongs to. Maven copies what the machine has already from its own
 * repository, and only the rest comes from afar; no snapshots are copied.
 */
final class NewcomersMachine implements AutoCloseable {

  private static final Set<String> NOT_CLONED =
      Set.of("target", ".git", "node_modules", "shared", ".library");
  private static final Duration AT_MOST = Duration.ofMinutes(15);

  private final List<Running> started = new ArrayList<>();
  private final Path folder;

  NewcomersMachine(Path folder) {
    this.folder = folder;
  }

  Path home() {
    return folder.resolve("home");
  }

  /** Empties the folder. */
  void setUp() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
    Files.createDirectories(home());
    Path ofTheBuild =
        Path.of(
            System.getProperty(
                "localRepository", System.getProperty("user.home") + "/.m2/repository"));
    String settings =
        new Document("consumers/src/it/settings.xml")
            .text()
            .replace("@localRepositoryUrl@", ofTheBuild.toUri().toString());
    Files.writeString(folder.resolve("settings.xml"), settings);
  }

  /** Runs a script that must end well, and says what it printed. */
  String run(Path where, String script) throws IOException, InterruptedException {
    Running running = start(where, script, "");
    assertThat(running.exitCode()).as(running.output()).isZero();
    return running.output();
  }

  /** Runs a script that must fail, and says what it printed. */
  String fail(Path where, String script) throws IOException, InterruptedException {
    Running running = start(where, script, "");
    assertThat(running.exitCode()).as(running.output()).isNotZero();
    return running.output();
  }

  /** Our artefacts in the local repository. */
  List<String> installed() throws IOException {
    try (Stream<Path> artefacts =
        Files.list(folder.resolve("repository/io/github/fakehuaweicloud"))) {
      return artefacts.map(artefact -> artefact.getFileName().toString()).toList();
    }
  }

  /** Starts a script. Its Maven gets an option more. */
  Running start(Path where, String script, String option) throws IOException {
    Path output = Files.createTempFile(folder, "output", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-euc", FUNCTIONS + script)
            .directory(where.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    var environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("FAKE_") || name.startsWith("MAVEN_CMD"));
    environment.put("CHECKOUT", copyOfTheCheckout().toString());
    environment.put("SETTINGS", folder.resolve("settings.xml").toString());
    environment.put("REPOSITORY", folder.resolve("repository").toString());
    environment.put("OPTION", option);
    Running running = new Running(builder.start(), output);
    started.add(running);
    return running;
  }

  /** The commands run as they stand. What they start is told where it is. */
  private static final String FUNCTIONS =
      """
      git() {
        [ "$*" = "clone https://github.com/fakehuaweicloud/fake-huaweicloud" ] || return 1
        cp -R "$CHECKOUT" fake-huaweicloud
      }
      mvn() {
        command mvn -B -gs "$SETTINGS" -Dmaven.repo.local="$REPOSITORY" ${OPTION:+"$OPTION"} "$@"
      }
      """;

  private Path copyOfTheCheckout() throws IOException {
    Path copy = folder.resolve("checkout");
    if (!Files.exists(copy)) {
      copy(Document.ROOT, copy);
    }
    return copy;
  }

  static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path source, BasicFileAttributes attributes)
              throws IOException {
            if (NOT_CLONED.contains(source.getFileName().toString())) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(source)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path source, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile()) {
              Files.copy(source, to.resolve(from.relativize(source)));
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public void close() {
    started.forEach(Running::close);
  }

  /** A script that has been started. */
  static final class Running implements AutoCloseable {

    private final Process process;
    private final Path file;

    private Running(Process process, Path file) {
      this.process = process;
      this.file = file;
    }

    int exitCode() throws InterruptedException {
      assertThat(process.waitFor(AT_MOST.toSeconds(), TimeUnit.SECONDS))
          .as("it ends; so far:%n%s", output())
          .isTrue();
      return process.exitValue();
    }

    /** Waits for a line, and says what its first group is. */
    String waitFor(String pattern) {
      Pattern line = Pattern.compile(pattern);
      Awaitility.await()
          .atMost(AT_MOST)
          .until(() -> line.matcher(output()).find() || !process.isAlive());
      Matcher found = line.matcher(output());
      assertThat(found.find()).as("%s in:%n%s", pattern, output()).isTrue();
      return found.group(1);
    }

    String output() {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }
}
