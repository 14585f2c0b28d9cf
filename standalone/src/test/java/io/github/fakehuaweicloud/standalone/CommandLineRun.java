package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.io.PrintWriter;
import java.io.StringWriter;
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

  /** Runs, lets the consumer use the running fake, and stops. */
  static CommandLineRun of(Consumer<FakeHuaweiCloud> whileServing, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        CommandLines.of(
                new ServeCommand(whileServing),
                new PrintWriter(out, true),
                new PrintWriter(err, true))
            .execute(args);
    return new CommandLineRun(exitCode, out.toString(), err.toString());
  }
}
