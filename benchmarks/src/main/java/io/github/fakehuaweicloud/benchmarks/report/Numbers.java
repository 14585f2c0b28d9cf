package io.github.fakehuaweicloud.benchmarks.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Figures as people read them. */
final class Numbers {

  private Numbers() {}

  /** Two decimals below ten, one below a hundred, none above; no noughts at the end. */
  static String rounded(double value) {
    double size = Math.abs(value);
    int decimals = size < 10 ? 2 : size < 100 ? 1 : 0;
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    if (size > 0 && size < 0.05) {
      rounded = BigDecimal.valueOf(value).round(new MathContext(1));
    }
    String text = rounded.stripTrailingZeros().toPlainString();
    return size >= 10_000 ? String.format(Locale.ROOT, "%,d", Math.round(value)) : text;
  }

  /** With the middle half in brackets, unless there was one sample only. */
  static String spread(Spread spread) {
    return spread.samples() == 1
        ? rounded(spread.median())
        : rounded(spread.median())
            + " ("
            + rounded(spread.low())
            + "–"
            + rounded(spread.high())
            + ")";
  }
}
