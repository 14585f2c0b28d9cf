package io.github.fakehuaweicloud.internal.http;

import io.github.fakehuaweicloud.internal.text.Memory;
import io.github.fakehuaweicloud.internal.text.Secrets;
import java.util.Objects;

/** One header line. */
public record Header(String name, String value) {

  public Header {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }

  /** How much it takes, in bytes. */
  long memory() {
    return Memory.object(2) + Memory.of(name) + Memory.of(value);
  }

  /** Masks the values of headers that may hold credentials. */
  @Override
  public String toString() {
    return name + ": " + (Secrets.isSecretHeader(name) ? Secrets.mask(value) : value);
  }
}
