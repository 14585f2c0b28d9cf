package io.github.fakehuaweicloud.internal.wire;

import java.time.Instant;
import java.util.Optional;

/**
 * A token.
 *
 * @param expiresAt by the project's clock
 */
public record TokenDocument(String token, Optional<Instant> expiresAt) {

  /** Without the token. */
  @Override
  public String toString() {
    return "a token";
  }
}
