package io.github.fakehuaweicloud.internal.configuration;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts environment variables in the place of values such as {@code ${FAKE_TOKEN}}. */
final class References {

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

  private final Map<String, String> environment;
  private final Map<String, String> variables = new HashMap<>();

  References(Map<String, String> environment) {
    this.environment = environment;
  }

  /** The text, or the variable that it names. */
  String resolve(String text, String field, Position position) throws SyntaxException {
    Matcher reference = REFERENCE.matcher(text);
    if (!reference.find()) {
      return text;
    }
    String name = reference.group(1);
    if (!reference.matches()) {
      throw new SyntaxException(
          position,
          field,
          "expected ${"
              + name
              + "} as the whole value, got more text around it; put the whole value into the"
              + " variable");
    }
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new SyntaxException(
          position,
          field,
          "expected the environment variable " + name + " to be set, but it is not");
    }
    variables.put(field, name);
    return value;
  }

  /** The names of variables by the fields that they stand for. */
  Map<String, String> variables() {
    return variables;
  }
}
