package io.github.fakehuaweicloud.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fakehuaweicloud.http.Header;
import io.github.fakehuaweicloud.http.Headers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * An answer as it came over the wire.
 *
 * @param status the HTTP status
 * @param headers the header lines
 * @param body everything after them, read as UTF-8
 */
public record WireResponse(int status, Headers headers, String body) {

  static WireResponse parse(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.UTF_8);
    String[] headAndBody = all.split("\r\n\r\n", 2);
    if (!all.startsWith("HTTP/1.1 ") || headAndBody.length < 2) {
      throw new AssertionError("Expected an HTTP response, got \"" + all + "\"");
    }
    String[] lines = headAndBody[0].split("\r\n", -1);
    List<Header> headers =
        Stream.of(lines)
            .skip(1)
            .map(line -> line.split(":", 2))
            .map(pair -> new Header(pair[0], pair[1].trim()))
            .toList();
    return new WireResponse(
        Integer.parseInt(lines[0].split(" ", 3)[1]), Headers.of(headers), headAndBody[1]);
  }

  /**
   * The value of a header.
   *
   * @param name the name, in any case
   * @return the first value
   */
  public String header(String name) {
    return headers
        .first(name)
        .orElseThrow(() -> new AssertionError("Expected a header " + name + ", got " + headers));
  }

  /**
   * The body as JSON.
   *
   * @return the tree
   */
  public JsonNode json() {
    try {
      return new ObjectMapper().readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Expected JSON, got " + body, e);
    }
  }

  /**
   * A text field of the body.
   *
   * @param field the field
   * @return its text
   */
  public String text(String field) {
    return json().path(field).asText();
  }
}
