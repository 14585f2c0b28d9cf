package io.github.fakehuaweicloud.internal.contract;

import io.github.fakehuaweicloud.requests.Location;
import java.util.Optional;

/** The part of a request or an answer that a table describes. */
public enum Section {
  PATH("path parameter", Location.PATH),
  QUERY("query parameter", Location.QUERY),
  HEADER("header", Location.HEADER),
  BODY("body field", Location.BODY),
  RESPONSE_HEADER("response header", null),
  /** The answer's JSON body, or an object in it. */
  RESPONSE_BODY("response field", null);

  private final String words;
  private final Location location;

  Section(String words, Location location) {
    this.words = words;
    this.location = location;
  }

  /** Where a request has the rows; empty if they are the answer's. */
  Optional<Location> location() {
    return Optional.ofNullable(location);
  }

  /** One of its rows in words, for example {@code body field}. */
  public String words() {
    return words;
  }
}
