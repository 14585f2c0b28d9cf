package io.github.fakehuaweicloud.internal.hss.connection;

import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.internal.text.Secrets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of a kubeconfig with all its fields, also those that {@code Kubeconfig} does not model.
 *
 * @param title for messages, for example {@code cluster "internalCluster"}
 */
record Entry(String title, Map<?, ?> fields) {

  private static final int LONGEST_NAME = 100;

  /**
   * @param kind for example {@code cluster}, whose entries are in {@code clusters}
   */
  static Optional<Entry> named(Map<?, ?> document, String kind, String name) {
    return document.get(kind + "s") instanceof List<?> entries
        ? entries.stream()
            .filter(Map.class::isInstance)
            .map(entry -> (Map<?, ?>) entry)
            .filter(entry -> name.equals(entry.get("name")))
            .findFirst()
            .map(entry -> entry.get(kind) instanceof Map<?, ?> fields ? fields : Map.of())
            .map(fields -> new Entry(title(kind, name), fields))
        : Optional.empty();
  }

  static String title(String kind, String name) {
    return kind + " " + Quotes.quote(Quotes.cut(Secrets.maskEmbedded(name), LONGEST_NAME));
  }

  /** Empty text is as good as none, as in kubectl. */
  Optional<String> text(String field) throws UnusableKubeconfigException {
    Object value = fields.get(field);
    if (value == null || value instanceof String) {
      return Optional.ofNullable((String) value).filter(text -> !text.isEmpty());
    }
    throw new UnusableKubeconfigException(
        field + " of " + title + ": expected a text. Put it in quotes");
  }

  boolean isTrue(String field) {
    return Boolean.TRUE.equals(fields.get(field));
  }

  /** The first of the fields that the entry has. */
  Optional<String> firstOf(List<String> names) {
    return names.stream()
        .filter(name -> fields.get(name) != null && !"".equals(fields.get(name)))
        .findFirst();
  }
}
