package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.internal.project.LocalProject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One run of the command line inside the test's own process.
 *
 * @param exitCode what the process would have ended with
 * @param out what was printed to standard output
 * @param err what was printed to standard error
 */
record CommandLineRun(int exitCode, String out, String err) {

  /** Runs and stops as soon as the fake has said that it listens. */
  static CommandLineRun of(String... args) {
    return of(cloud -> {}, args);
  }

  /** Runs in another environment. */
  static CommandLineRun in(Map<String, String> environment, String... args) {
    return in(environment, served -> {}, args);
  }

  /** Runs, lets the consumer use the running fake, and stops. */
  static CommandLineRun of(Consumer<LocalProject> whileServing, String... args) {
    return in(Map.of(), served -> whileServing.accept(served.projects().get(0).cloud()), args);
  }

  /** Runs in another environment, lets the consumer use the running server, and stops. */
  static CommandLineRun in(
      Map<String, String> environment, Consumer<Served> whileServing, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        CommandLines.of(
                new ServeCommand(new Environment(environment), whileServing),
                new PrintWriter(out, true),
                new PrintWriter(err, true))
            .execute(args);
    return new CommandLineRun(exitCode, out.toString(), err.toString());
  }

  /** Everything that was printed. */
  String printed() {
    return out + err;
  }
}
