package io.github.fakehuaweicloud.internal.contract;

import io.github.fakehuaweicloud.internal.text.PercentEncoding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A path with variables, for example {@code /v5/{project_id}/container}. */
public record PathTemplate(String template) {

  /**
   * Returns the decoded variables, or empty if the path does not match. A variable is never empty
   * and never spans a slash.
   *
   * @param path percent-encoded, as it was sent
   */
  public Optional<Map<String, String>> match(String path) {
    String[] wanted = template.split("/", -1);
    String[] sent = path.split("/", -1);
    if (wanted.length != sent.length) {
      return Optional.empty();
    }
    Map<String, String> variables = new LinkedHashMap<>();
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i].startsWith("{")) {
        if (sent[i].isEmpty()) {
          return Optional.empty();
        }
        variables.put(
            wanted[i].substring(1, wanted[i].length() - 1), PercentEncoding.decode(sent[i], false));
      } else if (!wanted[i].equals(sent[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }
}
