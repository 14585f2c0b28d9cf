package io.github.fakehuaweicloud.internal.contract;

import io.github.fakehuaweicloud.requests.Location;
import java.util.Optional;

public enum Section {
  PATH("path parameter", Location.PATH),
  QUERY("query parameter", Location.QUERY),
  HEADER("header", Location.HEADER),
  BODY("body field", Location.BODY),
  RESPONSE_HEADER("response header", null),
  RESPONSE_BODY("response field", null);

  private final String words;
  private final Location location;

  Section(String words, Location location) {
    this.words = words;
    this.location = location;
  }

  /** Empty for sections of the response. */
  Optional<Location> location() {
    return Optional.ofNullable(location);
  }

  /** What messages call one of its rows, for example {@code body field}. */
  public String words() {
    return words;
  }
}
