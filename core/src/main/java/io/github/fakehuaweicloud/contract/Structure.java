package io.github.fakehuaweicloud.contract;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Anything that only responses hold: a Boolean, an object, an array.
 *
 * @param pageName the page's words, for example {@code Array of Clusters objects}
 */
public record Structure(String pageName) implements ValueType {

  @Override
  public String expected() {
    return pageName;
  }

  @Override
  public boolean accepts(JsonNode value) {
    return pageName.equals("Boolean")
        ? value.isBoolean()
        : pageName.startsWith("Array") ? value.isArray() : value.isObject();
  }
}
