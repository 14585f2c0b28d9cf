package io.github.fakehuaweicloud.rows;

import io.github.fakehuaweicloud.internal.contract.Structure;
import io.github.fakehuaweicloud.internal.contract.Text;
import io.github.fakehuaweicloud.internal.contract.ValueType;
import io.github.fakehuaweicloud.internal.contract.WholeNumber;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Percent-encoded values of a query parameter around the bounds of its type, each with whether a
 * row of that type accepts it.
 */
final class QueryLiterals {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9].*");

  private final Map<String, Boolean> values = new LinkedHashMap<>();

  private QueryLiterals() {}

  static Map<String, Boolean> of(ValueType type) {
    QueryLiterals literals = new QueryLiterals();
    if (type instanceof Text text) {
      literals.text(text);
    } else if (type instanceof WholeNumber number) {
      Literals.of(number, Instant.EPOCH)
          .forEach(
              (literal, accepted) -> {
                if (NUMBER.matcher(literal).matches()) {
                  literals.values.put(literal, accepted);
                }
              });
      literals.put(false, "abc", "1%202", "%201", "1,000", "0x1", "NaN", "null");
    } else if (type instanceof Structure) {
      literals.put(true, "true", "false");
      literals.put(false, "True", "FALSE", "1", "0", "yes", "null", "%20true");
    } else {
      throw new IllegalArgumentException("Not the type of a query parameter: " + type);
    }
    return literals.values;
  }

  private void text(Text text) {
    if (!text.oneOf().isEmpty()) {
      text.oneOf().forEach(value -> put(true, value));
      text.oneOf()
          .forEach(value -> put(false, value + "x", value + "%20", "%20" + value, value + "%00"));
      put(false, "x".repeat(65), "%F0%9F%98%80");
      return;
    }
    boolean bounded = text.maxLength() != Integer.MAX_VALUE;
    for (int length :
        bounded
            ? List.of(
                Math.max(1, text.minLength()),
                Math.max(1, text.minLength()) + 1,
                text.maxLength() - 1,
                text.maxLength())
            : List.of(1, 2, 255, 1000)) {
      put(true, "e".repeat(length), "%F0%9F%98%80".repeat(length));
    }
    if (bounded) {
      for (int length : List.of(text.maxLength() + 1, text.maxLength() + 2)) {
        put(false, "e".repeat(length), "%C3%BC".repeat(length));
      }
    }
  }

  private void put(boolean accepted, String... encoded) {
    Stream.of(encoded).forEach(value -> values.put(value, accepted));
  }
}
