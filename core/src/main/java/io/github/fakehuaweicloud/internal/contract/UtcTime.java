package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.internal.text.UtcTimes;

/** A time in UTC as Go prints it: {@code 2025-01-01 16:00:00 +0000 UTC}. */
public record UtcTime() implements ValueType {

  /** Matches every such time, and some that do not exist, such as February 30. */
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
