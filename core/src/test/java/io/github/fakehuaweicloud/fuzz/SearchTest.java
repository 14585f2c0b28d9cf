package io.github.fakehuaweicloud.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Jazzer looks for inputs that reach new code, in a JVM for each target. What breaks something is
 * written where {@link KnownInputsTest} looks for it; what reaches new code is kept in {@code
 * target/fuzz}, where the next search begins.
 */
@EnabledIfSystemProperty(
    named = "fuzz",
    matches = "\\d+",
    disabledReason = "Wants -Dfuzz=, the seconds of all searches together")
class SearchTest {

  private static final String ONE = System.getProperty("fuzz.target", "");

  private static final String INSTRUMENTED =
      "io.github.fakehuaweicloud.**:com.fasterxml.jackson.core.**:org.yaml.snakeyaml.**";

  /** Less would be spent on starting the JVM only. */
  private static final int LEAST_SECONDS = 5;

  private static final List<String> TARGETS = chosen(Integer.getInteger("fuzz", 0));

  static List<String> targets() {
    return TARGETS;
  }

  /** A short search takes a few of the targets, and other ones the next time. */
  private static List<String> chosen(int seconds) {
    if (!ONE.isEmpty()) {
      return List.of(ONE);
    }
    List<String> names = new ArrayList<>(FuzzTargets.names());
    Collections.shuffle(names);
    return names.subList(0, Math.min(names.size(), Math.max(1, seconds / LEAST_SECONDS)));
  }

  @ParameterizedTest
  @MethodSource("targets")
  void finds_nothing(String name) throws IOException, InterruptedException {
    FuzzTarget target = FuzzTargets.named(name);
    Path folder = Files.createDirectories(Path.of("target/fuzz").resolve(name).toAbsolutePath());
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Path seeds = writeSeeds(target, Files.createDirectories(folder.resolve("seeds")));
    Path finds = Files.createDirectories(Finds.folder(name).toAbsolutePath());
    Path log = folder.resolve("log.txt");

    Process jazzer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzzer.class.getName(),
                "--target_args=" + name,
                "--instrumentation_includes=" + INSTRUMENTED,
                "--custom_hook_includes=" + INSTRUMENTED,
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + finds + "/",
                "-dict=" + writeWords(target, folder),
                "-max_total_time=" + Math.max(1, Integer.getInteger("fuzz") / TARGETS.size()),
                "-timeout=20",
                "-rss_limit_mb=4096",
                "-print_final_stats=1",
                corpus.toString(),
                seeds.toString(),
                finds.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(jazzer.waitFor())
          .as(() -> "A find is in " + finds + ":\n" + read(log))
          .isEqualTo(0);
    } finally {
      jazzer.destroyForcibly();
      deleteIfEmpty(finds);
    }
  }

  private static Path writeSeeds(FuzzTarget target, Path folder) throws IOException {
    List<byte[]> seeds = target.seeds();
    for (int i = 0; i < seeds.size(); i++) {
      Files.write(folder.resolve("seed-" + i), seeds.get(i));
    }
    return folder;
  }

  /** A word a line, in quotes, with every byte that is not plain in hex. */
  private static Path writeWords(FuzzTarget target, Path folder) throws IOException {
    List<String> lines =
        Stream.concat(target.words().stream(), Stream.of("\n\n"))
            .filter(word -> !word.isEmpty())
            .map(SearchTest::quoted)
            .toList();
    return Files.write(folder.resolve("words.dict"), lines);
  }

  private static String quoted(String word) {
    StringBuilder line = new StringBuilder("\"");
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b >= ' ' && b < 0x7f && b != '"' && b != '\\';
      line.append(plain ? String.valueOf((char) b) : String.format("\\x%02X", b));
    }
    return line.append('"').toString();
  }

  /** The end of it, where the find is told. */
  private static String read(Path log) {
    try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      List<String> all = lines.toList();
      return all.subList(Math.max(0, all.size() - 80), all.size()).stream()
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void deleteIfEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isEmpty()) {
        Files.delete(folder);
      }
    }
  }
}
