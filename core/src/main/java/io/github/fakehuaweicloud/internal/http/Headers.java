package io.github.fakehuaweicloud.internal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Headers in the order they came. Names are case-insensitive (RFC 9110, section 5.1). */
public final class Headers {

  private static final Headers EMPTY = new Headers(List.of());

  private final List<Header> headers;

  private Headers(List<Header> headers) {
    this.headers = List.copyOf(headers);
  }

  public static Headers empty() {
    return EMPTY;
  }

  public static Headers of(List<Header> headers) {
    return new Headers(headers);
  }

  public Headers with(String name, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.add(new Header(name, value));
    return new Headers(more);
  }

  public Optional<String> first(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Header::value)
        .findFirst();
  }

  public List<String> all(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Header::value)
        .toList();
  }

  /** Each once, as it was sent first. */
  public List<String> names() {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    return headers.stream().map(Header::name).filter(names::add).toList();
  }

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

  /** Masks the values of headers that may hold credentials. */
  @Override
  public String toString() {
    return headers.toString();
  }
}
