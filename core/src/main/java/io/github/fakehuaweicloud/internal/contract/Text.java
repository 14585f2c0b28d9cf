package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A String.
 *
 * @param minLength the least number of characters (Unicode code points)
 * @param maxLength the greatest number of characters; {@link Integer#MAX_VALUE} if the page sets
 *     none
 * @param oneOf the only values allowed; empty if any is
 */
public record Text(int minLength, int maxLength, List<String> oneOf) implements ValueType {

  /**
   * Copies the list.
   *
   * @param minLength the least number of characters (Unicode code points)
   * @param maxLength the greatest number of characters
   * @param oneOf the only values allowed; copied
   */
  public Text {
    oneOf = List.copyOf(oneOf);
  }

  /**
   * Any String.
   *
   * @return the type
   */
  public static Text text() {
    return new Text(0, Integer.MAX_VALUE, List.of());
  }

  /**
   * A String of bounded length.
   *
   * @param minLength the least number of characters
   * @param maxLength the greatest number of characters
   * @return the type
   */
  public static Text text(int minLength, int maxLength) {
    return new Text(minLength, maxLength, List.of());
  }

  /**
   * This type, but only these values.
   *
   * @param values the enumeration of the page
   * @return the narrower type
   */
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
   * Whether the empty String is allowed beside an enumeration: a page that lists values and says "0
   * to 64 characters" can only mean it by the 0.
   *
   * @return true if the page sets a range that begins at 0
   */
  public boolean mayBeEmpty() {
    return isBounded() && minLength == 0;
  }
}
