package com.example.kubernetes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** kubectl with one kubeconfig, and no other settings of its user. */
final class Kubectl {

  private final Path home;
  private final Path kubeconfig;
  private final List<String> options;

  private Kubectl(Path home, Path kubeconfig, List<String> options) {
    this.home = home;
    this.kubeconfig = kubeconfig;
    this.options = options;
  }

  /** Skips the test on a machine without kubectl. */
  static Kubectl with(Path folder, String kubeconfig) {
    assumeTrue(isInstalled(), "kubectl is not on the PATH: install it to run this test");
    try {
      Path home = Files.createTempDirectory(folder, "home");
      return new Kubectl(
          home, Files.writeString(home.resolve("kubeconfig"), kubeconfig), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In another context than the current one. */
  Kubectl in(String context) {
    return new Kubectl(home, kubeconfig, List.of("--context", context));
  }

  /** What it prints. */
  String run(String... arguments) {
    return runWith("", arguments);
  }

  /** What it prints, given a manifest at its standard input. */
  String runWith(String input, String... arguments) {
    Ended ended = end(input, arguments);
    assertThat(ended.status()).as(ended.errors()).isZero();
    return ended.output().strip();
  }

  /** What the user reads when it does not work. */
  String fail(String... arguments) {
    Ended ended = end("", arguments);
    assertThat(ended.status()).as(ended.output()).isNotZero();
    return ended.errors();
  }

  /** Goes on until it is destroyed. */
  Process start(Path output, String... arguments) {
    try {
      return builder(arguments)
          .redirectOutput(output.toFile())
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Ended end(String input, String... arguments) {
    try {
      Path output = Files.createTempFile(home, "output", "");
      Path errors = Files.createTempFile(home, "errors", "");
      Process process =
          builder(arguments).redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
      try (var stdin = process.getOutputStream()) {
        stdin.write(input.getBytes(UTF_8));
      }
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("kubectl did not end: " + Files.readString(errors));
      }
      return new Ended(process.exitValue(), Files.readString(output), Files.readString(errors));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>(List.of("kubectl", "--request-timeout=30s"));
    command.addAll(options);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("HOME", home.toString());
    builder.environment().put("KUBECONFIG", kubeconfig.toString());
    return builder;
  }

  private static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl")));
  }

  private record Ended(int status, String output, String errors) {}
}
