package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.internal.configuration.ConfigurationException;
import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the command line and reports each error in one sentence. */
final class CommandLines {

  private static final Pattern NAME = Pattern.compile("--[a-z-]+");
  private static final List<String> SECRETS =
      List.of("--token", "--credential", "--user", "--control-key");

  private CommandLines() {}

  static CommandLine of(ServeCommand command, PrintWriter out, PrintWriter err) {
    return new CommandLine(command)
        .setOut(out)
        .setErr(err)
        // A token may start with an at sign.
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((e, args) -> wrongUsage(e, err))
        .setExecutionExceptionHandler((e, commandLine, parsed) -> failed(e, err));
  }

  private static int wrongUsage(ParameterException e, PrintWriter err) {
    // An argument that matches no option may be a misplaced secret, so it is not quoted.
    String sentence =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched.getUnmatched())
            : e.getMessage();
    err.println(sentence + ". See --help.");
    return CommandLine.ExitCode.USAGE;
  }

  private static String unmatched(List<String> arguments) {
    String options =
        arguments.stream()
            .map(argument -> argument.split("=", 2)[0])
            .filter(NAME.asMatchPredicate())
            .map(CommandLines::withoutGluedSecret)
            .collect(Collectors.joining(", "));
    return options.isEmpty()
        ? "An argument is not an option (it is not shown, in case it is a secret). Options look like"
            + " --token=my-token"
        : "Unknown option " + options;
  }

  private static String withoutGluedSecret(String option) {
    return SECRETS.stream()
        .filter(secret -> option.startsWith(secret) && !option.equals(secret))
        .findFirst()
        .map(secret -> secret + "…")
        .orElse(option);
  }

  private static int failed(Exception e, PrintWriter err) {
    if (e instanceof ConfigurationException) {
      err.println(e.getMessage() + ".");
      return CommandLine.ExitCode.USAGE;
    }
    err.println(e.getMessage());
    return CommandLine.ExitCode.SOFTWARE;
  }
}
