package io.github.fakehuaweicloud.internal.configuration;

import io.github.fakehuaweicloud.internal.wire.DocumentException;
import java.util.Map;
import java.util.Optional;

/** What a configuration file says, and where it says it. */
public final class Configuration {

  private final String file;
  private final ConfigurationDocument document;
  private final Tree tree;
  private final Map<String, String> variables;

  Configuration(
      String file, ConfigurationDocument document, Tree tree, Map<String, String> variables) {
    this.file = file;
    this.document = document;
    this.tree = tree;
    this.variables = Map.copyOf(variables);
  }

  public ConfigurationDocument document() {
    return document;
  }

  /** The file as it was named. */
  public String file() {
    return file;
  }

  /** The environment variable that a field refers to, for example {@code projects[0].tokens[1]}. */
  public Optional<String> variable(String field) {
    return Optional.ofNullable(variables.get(field));
  }

  /**
   * The error for a value that was refused later.
   *
   * @param parent what the error's own field is inside of, for example {@code projects[0]}
   */
  public ConfigurationException refused(String parent, RuntimeException problem) {
    if (problem instanceof DocumentException inside && !inside.field().isEmpty()) {
      String field = parent.isEmpty() ? inside.field() : parent + "." + inside.field();
      return refused(file, tree.position(field), field, inside.problem());
    }
    return refused(file, tree.position(parent), parent, String.valueOf(problem.getMessage()));
  }

  static ConfigurationException refused(
      String file, Position position, String field, String problem) {
    return new ConfigurationException(
        "%s:%d:%d: %s%s"
            .formatted(
                file,
                position.line(),
                position.column(),
                field.isEmpty() ? "" : field + ": ",
                problem.startsWith("Expected ") ? "e" + problem.substring(1) : problem));
  }

  /** Prints the name of the file. */
  @Override
  public String toString() {
    return "Configuration[" + file + "]";
  }
}
