package io.github.fakehuaweicloud.internal.contract;

import io.github.fakehuaweicloud.internal.text.PercentEncoding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path with variables, for example {@code /v5/{project_id}/container}. */
public final class PathTemplate {

  private final String template;
  private final List<String> parts;

  public PathTemplate(String template) {
    this.template = template;
    this.parts = split(template);
  }

  public String template() {
    return template;
  }

  /** Splits a path for {@link #match(List)}, which several templates may be asked. */
  static List<String> split(String path) {
    return List.of(path.split("/", -1));
  }

  /**
   * Returns the decoded variables, or empty if the path does not match. A variable is never empty
   * and never spans a slash.
   *
   * @param path percent-encoded, as it was sent
   */
  public Optional<Map<String, String>> match(String path) {
    return match(split(path));
  }

  Optional<Map<String, String>> match(List<String> sent) {
    if (parts.size() != sent.size()) {
      return Optional.empty();
    }
    Map<String, String> variables = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (part.startsWith("{")) {
        if (sent.get(i).isEmpty()) {
          return Optional.empty();
        }
        variables.put(
            part.substring(1, part.length() - 1), PercentEncoding.decode(sent.get(i), false));
      } else if (!part.equals(sent.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PathTemplate that && template.equals(that.template);
  }

  @Override
  public int hashCode() {
    return template.hashCode();
  }

  @Override
  public String toString() {
    return template;
  }
}
