package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.requests.SentParameter;

/**
 * A documented parameter that was sent.
 *
 * @param location {@code PATH}, {@code QUERY}, {@code HEADER} or {@code BODY}
 * @param value masked if it may be a secret, unless secrets were asked for
 */
public record ParameterDocument(String name, String location, String value) {

  public static ParameterDocument of(SentParameter sent, boolean secrets) {
    return new ParameterDocument(
        sent.name(), sent.location().name(), secrets ? sent.value() : sent.print());
  }

  /** Without the value. */
  @Override
  public String toString() {
    return "parameter " + name;
  }
}
