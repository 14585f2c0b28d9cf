package io.github.fakehuaweicloud.internal.kubernetes;

import java.util.Optional;
import java.util.Set;

/**
 * A warning (RFC 7234, 5.5), which kubectl prints. While it looks for kinds it prints nothing else
 * that a server says with 401 or 503.
 */
final class WarningHeader {

  private static final Set<Integer> SILENT = Set.of(401, 503);

  private WarningHeader() {}

  /** The value of the header; empty where clients show the message of the answer. */
  static Optional<String> of(Outcome outcome) {
    return outcome
        .refusal()
        .filter(reason -> SILENT.contains(outcome.response().status()))
        .map(WarningHeader::quoted);
  }

  private static String quoted(String text) {
    return "299 - \""
        + text.replaceAll("[^\\x20-\\x7e]", "?").replaceAll("([\"\\\\])", "\\\\$1")
        + "\"";
  }
}
