package io.github.fakehuaweicloud.internal.wire;

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
        .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
        .filter(candidate -> distance(name, candidate) <= Math.min(MOST_LETTERS, name.length() / 2))
        .map(candidate -> "; did you mean " + candidate + "?")
        .orElse("");
  }

  /** How many letters differ (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
