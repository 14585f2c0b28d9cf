package io.github.fakehuaweicloud.internal.text;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of paths and queries (RFC 3986, section 2.1). */
public final class PercentEncoding {

  private PercentEncoding() {}

  /**
   * Encodes everything but the unreserved characters {@code A-Z a-z 0-9 - . _ ~}.
   *
   * @param text any text
   * @return the encoded text
   */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  /**
   * Decodes a piece of a path or query. What is not well-formed stays as it came, so that a caller
   * can still name it in an error.
   *
   * @param text the encoded text
   * @param plusIsSpace true in a query, where {@code +} stands for a space
   * @return the decoded text
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
