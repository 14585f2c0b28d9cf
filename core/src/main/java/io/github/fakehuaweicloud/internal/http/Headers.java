package io.github.fakehuaweicloud.internal.http;

import io.github.fakehuaweicloud.internal.text.Memory;
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

  /** The same, with the objects of others where these are equal. */
  Headers sharing(Headers others) {
    if (equals(others)) {
      return others;
    }
    List<Header> shared = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      Header header = headers.get(i);
      boolean same = i < others.headers.size() && header.equals(others.headers.get(i));
      shared.add(same ? others.headers.get(i) : header);
    }
    return new Headers(shared);
  }

  /** How much they take, in bytes. */
  public long memory() {
    return Memory.object(1)
        + Memory.list(headers.size())
        + headers.stream().mapToLong(Header::memory).sum();
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
