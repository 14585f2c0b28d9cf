package io.github.fakehuaweicloud.standalone;

import java.util.Optional;
import picocli.CommandLine.Option;

/** What is printed. */
final class OutputOptions {

  private static final String STANDARD_OUTPUT = "-";

  @Option(
      names = "--print-env",
      arity = "0..1",
      fallbackValue = STANDARD_OUTPUT,
      paramLabel = "<file>",
      description = {
        "Print export lines for a shell instead of the commands, for the vendor's SDKs and"
            + " terraform, then close standard output: eval \"$(… --print-env &)\" starts the fake"
            + " in the background and sets the variables once it answers; FAKE_PID is the process to"
            + " kill. With a file, write them there instead, for the owner's eyes only."
      })
  private String printEnv;

  @Option(
      names = "--log",
      negatable = true,
      description = {
        "Print a line to standard error for each request: time, project, method, path, status,"
            + " operation and what was wrong. Secrets are masked."
      })
  private Boolean log;

  Optional<Boolean> log() {
    return Optional.ofNullable(log);
  }

  boolean exportsToStandardOutput() {
    return STANDARD_OUTPUT.equals(printEnv);
  }

  Optional<String> exportFile() {
    return Optional.ofNullable(printEnv).filter(file -> !file.equals(STANDARD_OUTPUT));
  }
}
