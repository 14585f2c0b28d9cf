package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A String. Lengths count Unicode code points.
 *
 * @param maxLength {@link Integer#MAX_VALUE} if the page sets none
 * @param oneOf the allowed values; empty if all are
 */
public record Text(int minLength, int maxLength, List<String> oneOf) implements ValueType {

  public Text {
    oneOf = List.copyOf(oneOf);
  }

  public static Text text() {
    return new Text(0, Integer.MAX_VALUE, List.of());
  }

  public static Text text(int minLength, int maxLength) {
    return new Text(minLength, maxLength, List.of());
  }

  public Text oneOf(String... values) {
    return new Text(minLength, maxLength, List.of(values));
  }

  @Override
  public String pageName() {
    return "String";
  }

  @Override
  public String expected() {
    if (!oneOf.isEmpty()) {
      return "one of " + String.join(", ", oneOf) + (mayBeEmpty() ? ", or an empty String" : "");
    }
    return isBounded()
        ? "a String of " + minLength + " to " + maxLength + " characters"
        : "a String";
  }

  @Override
  public boolean accepts(JsonNode value) {
    if (!value.isTextual()) {
      return false;
    }
    String text = value.textValue();
    int length = text.codePointCount(0, text.length());
    return length >= minLength
        && length <= maxLength
        && (oneOf.isEmpty() || oneOf.contains(text) || (text.isEmpty() && mayBeEmpty()));
  }

  private boolean isBounded() {
    return maxLength != Integer.MAX_VALUE;
  }

  /**
   * Whether an empty String is allowed beside listed values. A page that lists values and also says
   * "0 to 64 characters" can only mean that.
   */
  public boolean mayBeEmpty() {
    return isBounded() && minLength == 0;
  }
}
