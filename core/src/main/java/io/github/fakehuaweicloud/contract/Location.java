package io.github.fakehuaweicloud.contract;

/** Where the rows of a table are found. */
public enum Location {
  /** A variable of the request's path. */
  PATH("path parameter"),
  /** A parameter of the request's query. */
  QUERY("query parameter"),
  /** A header of the request. */
  HEADER("header"),
  /** A field of the request's JSON body. */
  BODY("body field"),
  /** A header of the response. */
  RESPONSE_HEADER("response header"),
  /** A field of the response's JSON body, or of an object in it. */
  RESPONSE_BODY("response field");

  private final String words;

  Location(String words) {
    this.words = words;
  }

  boolean isOfRequest() {
    return this != RESPONSE_HEADER && this != RESPONSE_BODY;
  }

  /**
   * The location in words.
   *
   * @return for example {@code body field}
   */
  public String words() {
    return words;
  }
}
