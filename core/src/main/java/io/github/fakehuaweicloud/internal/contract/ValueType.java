package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;

/** What the value of a row may be. */
public sealed interface ValueType
    permits Text, MediaType, UtcTime, IpAddresses, WholeNumber, Structure {

  /**
   * The type's name in the page's column "Type".
   *
   * @return for example {@code Integer}
   */
  String pageName();

  /**
   * What is expected, in words that continue "expected".
   *
   * @return for example {@code an Integer from 1 to 10950, or -1}
   */
  String expected();

  /**
   * Whether a value keeps to this type and its bounds.
   *
   * @param value the value; never JSON null
   * @return true if it does
   */
  boolean accepts(JsonNode value);

  /**
   * Whether an accepted value has exactly the form that the page gives it, so that strict projects
   * accept it too.
   *
   * @param value a value that this type accepts
   * @return true unless the fake was lenient
   */
  default boolean isDocumentedForm(JsonNode value) {
    return true;
  }
}
