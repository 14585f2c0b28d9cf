package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalLong;

/**
 * An Integer or a Long.
 *
 * @param pageName the page's word, {@code Integer} or {@code Long}
 * @param min the least value
 * @param max the greatest value
 * @param special one more value that is allowed outside the range; empty if there is none
 * @param unit what the number counts, for example {@code days}; empty if the page does not say
 */
public record WholeNumber(String pageName, long min, long max, OptionalLong special, String unit)
    implements ValueType {

  /**
   * An Integer in a range.
   *
   * @param min the least value
   * @param max the greatest value
   * @return the type
   */
  public static WholeNumber integer(long min, long max) {
    return new WholeNumber("Integer", min, max, OptionalLong.empty(), "");
  }

  /**
   * A Long in a range.
   *
   * @param min the least value
   * @param max the greatest value
   * @return the type
   */
  public static WholeNumber longInteger(long min, long max) {
    return new WholeNumber("Long", min, max, OptionalLong.empty(), "");
  }

  /**
   * This type, and one value more.
   *
   * @param value a value outside the range
   * @return the wider type
   */
  public WholeNumber or(long value) {
    return new WholeNumber(pageName, min, max, OptionalLong.of(value), unit);
  }

  /**
   * This type with its unit.
   *
   * @param unit for example {@code days}
   * @return the type
   */
  public WholeNumber unit(String unit) {
    return new WholeNumber(pageName, min, max, special, unit);
  }

  /**
   * The type in OpenAPI's words.
   *
   * @return {@code int32} or {@code int64}
   */
  public String format() {
    return pageName.equals("Integer") ? "int32" : "int64";
  }

  @Override
  public String expected() {
    return (pageName.equals("Integer") ? "an Integer from " : "a Long from ")
        + min
        + " to "
        + max
        + (unit.isEmpty() ? "" : " " + unit)
        + (special.isPresent() ? ", or " + special.getAsLong() : "");
  }

  @Override
  public boolean accepts(JsonNode value) {
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      return false;
    }
    long number = value.longValue();
    return (number >= min && number <= max)
        || (special.isPresent() && special.getAsLong() == number);
  }
}
