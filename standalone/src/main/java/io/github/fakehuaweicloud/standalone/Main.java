package io.github.fakehuaweicloud.standalone;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The entry point of the runnable jar. */
public final class Main {

  private Main() {}

  /**
   * Runs until it is stopped.
   *
   * @param args the command line; {@code --help} explains it
   */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(
        CommandLines.of(
                new ServeCommand(new Environment(System.getenv()), new UntilSignal()), out, err)
            .execute(args));
  }
}
