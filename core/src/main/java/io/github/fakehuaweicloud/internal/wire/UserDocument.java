package io.github.fakehuaweicloud.internal.wire;

import java.util.Optional;

/**
 * A user of the account.
 *
 * @param password only if secrets were asked for
 */
public record UserDocument(String id, String name, Optional<String> password) {

  /** Without the password. */
  @Override
  public String toString() {
    return "user " + name;
  }
}
