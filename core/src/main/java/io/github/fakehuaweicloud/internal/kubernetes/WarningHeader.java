package io.github.fakehuaweicloud.internal.kubernetes;

import com.sun.net.httpserver.Headers;

/**
 * A warning (RFC 7234, 5.5), which kubectl prints. Of a 401 or 503 it prints nothing else that the
 * server says while it looks for kinds.
 */
final class WarningHeader {

  private static final int LONGEST = 1000;

  private WarningHeader() {}

  static void add(Headers headers, String text) {
    String cut = text.substring(0, Math.min(text.length(), LONGEST));
    // Only what may stand in a quoted string of a header.
    String printable = cut.replaceAll("[^\\x20-\\x7e]", "?").replaceAll("([\"\\\\])", "\\\\$1");
    headers.add("Warning", "299 - \"" + printable + "\"");
  }
}
