package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * The value of a {@code Content-Type} header. Parameters and case are ignored.
 *
 * @param mediaType in lower case
 */
public record MediaType(String mediaType) implements ValueType {

  @Override
  public String pageName() {
    return "String";
  }

  @Override
  public String expected() {
    return mediaType;
  }

  /**
   * Newer editions of CCE's page print it alone or with {@code charset=utf-8}, which the official
   * Java SDK sends. White space and case are ignored (RFC 9110, section 8.3.1).
   */
  @Override
  public boolean isDocumentedForm(JsonNode value) {
    String compact = value.textValue().replaceAll("[ \\t]", "").toLowerCase(Locale.ROOT);
    return compact.equals(mediaType) || compact.equals(mediaType + ";charset=utf-8");
  }

  @Override
  public boolean accepts(JsonNode value) {
    return value.isTextual()
        && value.textValue().split(";", 2)[0].trim().toLowerCase(Locale.ROOT).equals(mediaType);
  }
}
