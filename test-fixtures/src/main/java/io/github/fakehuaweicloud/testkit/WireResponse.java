package io.github.fakehuaweicloud.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An answer as it came over the wire.
 *
 * @param status the HTTP status
 * @param headerLines the header lines, each {@code Name: value}
 * @param body everything after them, read as UTF-8
 */
public record WireResponse(int status, List<String> headerLines, String body) {

  static WireResponse parse(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.UTF_8);
    String[] headAndBody = all.split("\r\n\r\n", 2);
    if (!all.startsWith("HTTP/1.1 ") || headAndBody.length < 2) {
      throw new AssertionError("Expected an HTTP response, got \"" + all + "\"");
    }
    List<String> lines = List.of(headAndBody[0].split("\r\n", -1));
    return new WireResponse(
        Integer.parseInt(lines.get(0).split(" ", 3)[1]),
        lines.subList(1, lines.size()),
        headAndBody[1]);
  }

  /** The value of a header, its name in any case; the test fails without one. */
  public String header(String name) {
    return headers(name).stream()
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("Expected a header " + name + ", got " + headerLines));
  }

  /** Every value of a header, its name in any case. */
  public List<String> headers(String name) {
    return headerLines.stream()
        .map(line -> line.split(":", 2))
        .filter(line -> line[0].equalsIgnoreCase(name))
        .map(line -> line[1].trim())
        .toList();
  }

  /** The names of all headers, in the order they came. */
  public List<String> headerNames() {
    return headerLines.stream().map(line -> line.split(":", 2)[0]).toList();
  }

  public JsonNode json() {
    try {
      return new ObjectMapper().readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Expected JSON, got " + body, e);
    }
  }

  /** A text field of the body. */
  public String text(String field) {
    return json().path(field).asText();
  }
}
