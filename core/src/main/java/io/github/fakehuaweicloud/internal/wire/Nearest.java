package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.internal.text.EditDistance;
import java.util.Collection;
import java.util.Comparator;

/** What somebody may have meant who misspelt a name. */
public final class Nearest {

  private static final int MOST_LETTERS = 3;

  private Nearest() {}

  /** For example {@code "; did you mean clusters?"}, or nothing. */
  public static String hint(String name, Collection<String> known) {
    // Longer names than any known one would take long to compare, too.
    if (name.length() > 64) {
      return "";
    }
    return known.stream()
        .min(Comparator.comparingInt(candidate -> EditDistance.between(name, candidate)))
        .filter(
            candidate ->
                EditDistance.between(name, candidate) <= Math.min(MOST_LETTERS, name.length() / 2))
        .map(candidate -> "; did you mean " + candidate + "?")
        .orElse("");
  }
}
