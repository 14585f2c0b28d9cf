package io.github.fakehuaweicloud.standalone;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the control API asks for.
 *
 * @param given a secret; empty if none was given
 * @param origin where it came from
 */
record ControlKey(Optional<String> given, Optional<Origin> origin) {

  static final ControlKey NONE = new ControlKey(Optional.empty(), Optional.empty());

  private static final Pattern HEADER_TEXT = Pattern.compile("[!-~]{1,256}");

  static ControlKey of(String key, Origin origin) {
    return new ControlKey(Optional.of(key), Optional.of(origin));
  }

  /**
   * Checks its form.
   *
   * @throws IllegalArgumentException if a header cannot carry it; the message does not quote it
   */
  void check() {
    if (given.filter(key -> !HEADER_TEXT.matcher(key).matches()).isPresent()) {
      throw new IllegalArgumentException(
          "Expected a control key of 1 to 256 visible ASCII characters, as a header carries it");
    }
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "ControlKey[" + (given.isPresent() ? "given" : "not given") + "]";
  }
}
