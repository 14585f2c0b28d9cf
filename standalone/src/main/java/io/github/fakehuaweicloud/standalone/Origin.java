package io.github.fakehuaweicloud.standalone;

import java.nio.file.Path;

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

    private String of(String variable) {
      return this == WHOLE ? "$" + variable : "${" + parameter.formatted(variable) + "}";
    }

    private String ofFirstWord(String text) {
      return "$(" + text + " | sed -n '/./{" + script + ";q;}')";
    }
  }

  /**
   * What a shell expands to the secret.
   *
   * @return as it stands between double quotes
   */
  String expansion();

  /**
   * An environment variable.
   *
   * @param name its name
   * @param isOneWord false if more stands in it; then the first word is meant
   * @param part of it that is meant
   */
  record Variable(String name, boolean isOneWord, Part part) implements Origin {

    static Variable whole(String name) {
      return new Variable(name, true, Part.WHOLE);
    }

    @Override
    public String expansion() {
      return isOneWord
          ? part.of(name)
          : part.ofFirstWord("printf %s \"$" + name + "\" | tr -s ' \\t\\r\\n' '\\n'");
    }
  }

  /**
   * A file, whose first word is meant.
   *
   * @param path of the file
   */
  record TextFile(Path path) implements Origin {

    @Override
    public String expansion() {
      return Part.WHOLE.ofFirstWord(
          "tr -s ' \\t\\r\\n' '\\n' < " + ShellWord.text(path.toString()));
    }
  }

  /**
   * A place that a shell cannot read, such as an option of the process.
   *
   * @param place for example {@code --token}
   * @param variable that the user has to set
   * @param part of it that is meant
   */
  record Told(String place, String variable, Part part) implements Origin {

    @Override
    public String expansion() {
      return part.of(variable);
    }
  }
}
