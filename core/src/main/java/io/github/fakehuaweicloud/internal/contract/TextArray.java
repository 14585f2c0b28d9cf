package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;

/** An array of Strings. */
public record TextArray() implements ValueType {

  public static TextArray textArray() {
    return new TextArray();
  }

  @Override
  public String pageName() {
    return "Array of strings";
  }

  @Override
  public String expected() {
    return "an array of Strings";
  }

  @Override
  public boolean accepts(JsonNode value) {
    if (!value.isArray()) {
      return false;
    }
    for (JsonNode element : value) {
      if (!element.isTextual()) {
        return false;
      }
    }
    return true;
  }
}
