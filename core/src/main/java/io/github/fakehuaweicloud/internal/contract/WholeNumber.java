package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalLong;

/**
 * An Integer or a Long.
 *
 * @param pageName {@code Integer} or {@code Long}
 * @param special one more value outside the range
 * @param unit for example {@code days}; empty if the page names none
 */
public record WholeNumber(String pageName, long min, long max, OptionalLong special, String unit)
    implements ValueType {

  public static WholeNumber integer(long min, long max) {
    return new WholeNumber("Integer", min, max, OptionalLong.empty(), "");
  }

  public static WholeNumber longInteger(long min, long max) {
    return new WholeNumber("Long", min, max, OptionalLong.empty(), "");
  }

  /** Also accepts one value outside the range. */
  public WholeNumber or(long value) {
    return new WholeNumber(pageName, min, max, OptionalLong.of(value), unit);
  }

  public WholeNumber unit(String unit) {
    return new WholeNumber(pageName, min, max, special, unit);
  }

  /** OpenAPI's format. */
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
