package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.internal.text.UtcTimes;

/** A String that is a time in UTC as Go prints it: {@code 2025-01-01 16:00:00 +0000 UTC}. */
public record UtcTime() implements ValueType {

  /** A regular expression that every such time matches. */
  public static final String PATTERN = "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2} \\+0000 UTC$";

  @Override
  public String pageName() {
    return "String";
  }

  @Override
  public String expected() {
    return "a time in UTC such as 2025-01-01 16:00:00 +0000 UTC";
  }

  @Override
  public boolean accepts(JsonNode value) {
    return value.isTextual() && UtcTimes.parse(value.textValue()).isPresent();
  }
}
