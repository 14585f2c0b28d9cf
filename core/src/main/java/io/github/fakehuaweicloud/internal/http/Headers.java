package io.github.fakehuaweicloud.internal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The headers of a request or response, in the order they came. Names compare without regard to
 * case (RFC 9110, section 5.1).
 */
public final class Headers {

  private static final Headers EMPTY = new Headers(List.of());

  private final List<Header> headers;

  private Headers(List<Header> headers) {
    this.headers = List.copyOf(headers);
  }

  /**
   * No headers.
   *
   * @return the empty headers
   */
  public static Headers empty() {
    return EMPTY;
  }

  /**
   * These headers, in this order.
   *
   * @param headers the lines
   * @return the headers
   */
  public static Headers of(List<Header> headers) {
    return new Headers(headers);
  }

  /**
   * These headers and one more at the end.
   *
   * @param name the name
   * @param value the value
   * @return new headers
   */
  public Headers with(String name, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.add(new Header(name, value));
    return new Headers(more);
  }

  /**
   * The first value of a header.
   *
   * @param name the name, in any case
   * @return the value, or empty if there is no such header
   */
  public Optional<String> first(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Header::value)
        .findFirst();
  }

  /**
   * Every value of a header.
   *
   * @param name the name, in any case
   * @return the values in the order they came; empty if there is no such header
   */
  public List<String> all(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Header::value)
        .toList();
  }

  /**
   * Every header line.
   *
   * @return the lines in the order they came
   */
  public List<Header> asList() {
    return headers;
  }

  /** How many characters they have. */
  public long size() {
    return headers.stream()
        .mapToLong(header -> header.name().length() + header.value().length())
        .sum();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Headers that && headers.equals(that.headers);
  }

  @Override
  public int hashCode() {
    return headers.hashCode();
  }

  /** Prints every line, the values of credential headers as a digest. */
  @Override
  public String toString() {
    return headers.toString();
  }
}
