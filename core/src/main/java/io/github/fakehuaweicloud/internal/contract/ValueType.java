package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;

public sealed interface ValueType
    permits Text, MatchingText, TextArray, MediaType, UtcTime, IpAddresses, WholeNumber, Structure {

  /** As in the page's column "Type", for example {@code Integer}. */
  String pageName();

  /** Completes the sentence "expected …", for example {@code an Integer from 1 to 10950, or -1}. */
  String expected();

  /** Never called with JSON null. */
  boolean accepts(JsonNode value);

  /**
   * Whether an accepted value looks exactly as on the page. Strict projects refuse it otherwise.
   */
  default boolean isDocumentedForm(JsonNode value) {
    return true;
  }
}
