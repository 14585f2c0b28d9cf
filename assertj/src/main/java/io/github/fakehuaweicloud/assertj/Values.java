package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.internal.text.Secrets;
import java.util.Optional;

/** How expected and actual values are printed. Long ones are cut, and say so. */
final class Values {

  private static final int LONGEST = 200;
  private static final int BEFORE_DIFFERENCE = 60;

  private Values() {}

  static String print(Object value) {
    return printBeside(value, "");
  }

  static String print(Optional<?> value) {
    return value.<String>map(Values::print).orElse("absent");
  }

  static String print(boolean secret, Object value) {
    return secret ? Secrets.mask(value.toString()) : print(value);
  }

  /** Prints a value so that its difference from another one is visible, even in a long text. */
  static String printBeside(Object value, Object other) {
    if (!(value instanceof String whole)) {
      return value.toString();
    }
    String text = Secrets.maskEmbedded(whole);
    if (text.length() <= LONGEST) {
      return Quotes.quote(text);
    }
    int difference = firstDifference(text, Secrets.maskEmbedded(other.toString()));
    int from = Math.max(0, difference - BEFORE_DIFFERENCE);
    int to = Math.min(text.length(), from + LONGEST);
    return Quotes.quote(
            (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : ""))
        + " (%d characters in all, shown from character %d)".formatted(text.length(), from + 1);
  }

  private static int firstDifference(String one, String other) {
    int i = 0;
    while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }
}
