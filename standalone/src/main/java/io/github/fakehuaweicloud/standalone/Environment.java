package io.github.fakehuaweicloud.standalone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The environment of the process, where secrets do not stand in a process list.
 *
 * @param variables by name
 */
record Environment(Map<String, String> variables) {

  /** What separates words in a variable or a file. */
  static final Pattern BLANKS = Pattern.compile("[ \t\r\n]+");

  static final String TOKEN = "FAKE_TOKEN";
  static final String CREDENTIAL = "FAKE_CREDENTIAL";
  static final String USER = "FAKE_USER";
  static final String CONTROL_KEY = "FAKE_CONTROL_KEY";

  Environment {
    variables = Map.copyOf(variables);
  }

  /** Empty for a blank one, too: this is how many a tool passes on a variable that is not set. */
  Optional<String> value(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  /** What stands in a variable, which may be several words. */
  List<String> words(String name) {
    return value(name).stream()
        .flatMap(BLANKS::splitAsStream)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  Origin origin(String name, Origin.Part part) {
    return new Origin.Variable(name, value(name).filter(BLANKS.asPredicate()).isEmpty(), part);
  }

  /** Prints names only. */
  @Override
  public String toString() {
    return "Environment" + variables.keySet();
  }
}
