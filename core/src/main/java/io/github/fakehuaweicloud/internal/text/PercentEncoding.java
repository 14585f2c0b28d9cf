package io.github.fakehuaweicloud.internal.text;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of paths and queries (RFC 3986, section 2.1). */
public final class PercentEncoding {

  private PercentEncoding() {}

  /** Encodes everything but {@code A-Z a-z 0-9 - . _ ~}. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  /**
   * Leaves malformed text as it came, so that errors can still quote it.
   *
   * @param plusIsSpace true in a query
   */
  public static String decode(String text, boolean plusIsSpace) {
    try {
      return URLDecoder.decode(
          plusIsSpace ? text : text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}
