package io.github.fakehuaweicloud.internal.http;

import io.github.fakehuaweicloud.internal.text.Secrets;
import java.util.Objects;

/**
 * One header line of a request or response.
 *
 * @param name the name as it came, in any case
 * @param value the value as it came
 */
public record Header(String name, String value) {

  /**
   * Refuses a null name or value.
   *
   * @param name the name as it came
   * @param value the value as it came
   */
  public Header {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }

  /** Prints {@code name: value}; the values of credential headers as a digest. */
  @Override
  public String toString() {
    return name + ": " + (Secrets.isSecretHeader(name) ? Secrets.mask(value) : value);
  }
}
