package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import java.util.Optional;

/**
 * What the control API asks for.
 *
 * @param given a secret; empty if none was given
 * @param origin where it came from
 */
record ControlKey(Optional<String> given, Optional<Origin> origin) {

  static final ControlKey NONE = new ControlKey(Optional.empty(), Optional.empty());

  static ControlKey of(String key, Origin origin) {
    return new ControlKey(Optional.of(key), Optional.of(origin));
  }

  /**
   * Checks its form.
   *
   * @throws IllegalArgumentException if it has another form; the message does not quote it
   */
  void check() {
    given.ifPresent(FakeHuaweiCloudServer.builder()::controlKey);
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "ControlKey[" + (given.isPresent() ? "given" : "not given") + "]";
  }
}
