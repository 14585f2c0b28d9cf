package io.github.fakehuaweicloud.standalone;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Where a secret came from that was given: how a shell finds it again, so that nobody has to print
 * it.
 */
sealed interface Origin {

  /** A name and a secret often come as one word, with a colon between them. */
  enum Part {
    WHOLE("%s", "p"),
    BEFORE_COLON("%s%%%%:*", "s/:.*//p"),
    AFTER_COLON("%s#*:", "s/^[^:]*://p");

    private final String parameter;
    private final String script;

    Part(String parameter, String script) {
      this.parameter = parameter;
      this.script = script;
    }
  }

  /**
   * What a shell expands to the secret.
   *
   * @return as it stands between double quotes
   */
  String expansion(Part part);

  /** Whether a shell that the fake was started from can find it without help. */
  default boolean isFound() {
    return true;
  }

  /**
   * An environment variable.
   *
   * @param name its name
   * @param isOneWord false if more stands in it; then the first word is meant
   */
  record Variable(String name, boolean isOneWord) implements Origin {

    @Override
    public String expansion(Part part) {
      if (!isOneWord) {
        return firstWord("printf %s \"$" + name + "\" | tr -s ' \\t\\r\\n' '\\n'", part);
      }
      return part == Part.WHOLE ? "$" + name : "${" + part.parameter.formatted(name) + "}";
    }
  }

  /**
   * A file, whose first word is meant.
   *
   * @param path of the file
   */
  record TextFile(Path path) implements Origin {

    @Override
    public String expansion(Part part) {
      return firstWord("tr -s ' \\t\\r\\n' '\\n' < " + ShellWord.text(path.toString()), part);
    }
  }

  /**
   * A place that a shell cannot read, such as an option of the process.
   *
   * @param place for example {@code --token}
   * @param variable that the user has to set
   */
  record Told(String place, String variable) implements Origin {

    @Override
    public String expansion(Part part) {
      return new Variable(variable, true).expansion(part);
    }

    @Override
    public boolean isFound() {
      return false;
    }
  }

  /** What separates words in a variable or a file. */
  Pattern BLANKS = Pattern.compile("[ \t\r\n]+");

  private static String firstWord(String words, Part part) {
    return "$(" + words + " | sed -n '/./{" + part.script + ";q;}')";
  }
}
