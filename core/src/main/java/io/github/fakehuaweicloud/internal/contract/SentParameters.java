package io.github.fakehuaweicloud.internal.contract;

import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.text.Memory;
import io.github.fakehuaweicloud.requests.Location;
import io.github.fakehuaweicloud.requests.Parameter;
import io.github.fakehuaweicloud.requests.SentParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documented parameters of a request, in the order of the page. */
public record SentParameters(List<SentParameter> all) {

  public static final SentParameters NONE = new SentParameters(List.of());

  /** Longer values of a body are kept in the body only. */
  private static final int LONGEST_VALUE = 256;

  public SentParameters {
    all = List.copyOf(all);
  }

  /** The same with long values that stand in the body only. */
  SentParameters kept(Page page, Body body) {
    if (all.stream().noneMatch(SentParameters::isLong)) {
      return this;
    }
    List<SentParameter> kept = new ArrayList<>();
    int place = 0;
    for (SentParameter sent : all) {
      kept.add(
          isLong(sent)
              ? new LongValue(sent.name(), sent.isText(), sent.isSecret(), page, body, place)
              : sent);
      place += isInBody(sent) ? 1 : 0;
    }
    return new SentParameters(kept);
  }

  /** The same, with the objects of others where these are equal. */
  SentParameters sharing(SentParameters others) {
    List<SentParameter> shared = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      shared.add(i < others.all.size() ? either(all.get(i), others.all.get(i)) : all.get(i));
    }
    return new SentParameters(shared);
  }

  /** A long value of another request would keep the body of that one, too. */
  private static SentParameter either(SentParameter own, SentParameter other) {
    return own instanceof SentValue && own.equals(other) ? other : own;
  }

  /** Without what every request sends: path variables and headers. */
  public SentParameters ofQueryAndBody() {
    return new SentParameters(
        all.stream().filter(sent -> isInBody(sent) || sent.location() == Location.QUERY).toList());
  }

  static boolean isInBody(SentParameter sent) {
    return sent.location() == Location.BODY;
  }

  private static boolean isLong(SentParameter sent) {
    return sent instanceof SentValue && isInBody(sent) && sent.value().length() > LONGEST_VALUE;
  }

  /** Whether its value is read from the body at each look, which takes long. */
  public static boolean isKeptInBody(SentParameter sent) {
    return sent instanceof LongValue;
  }

  /** Whether a value of so many characters can be one that is read from a body of such a size. */
  public static boolean mayBeKeptInBody(int characters, int bodySize) {
    // A character may be two, as Java counts.
    return 2L * characters > LONGEST_VALUE && characters <= bodySize;
  }

  /** The body that values are read from; none if they are all here. */
  public Optional<Body> body() {
    return all.stream()
        .filter(LongValue.class::isInstance)
        .map(value -> ((LongValue) value).body())
        .findFirst();
  }

  Optional<SentParameter> find(String name) {
    return all.stream().filter(sent -> sent.name().equals(name)).findFirst();
  }

  /** Empty if the parameter was not sent or has a value of another type. */
  public <T> Optional<T> value(Parameter<T> parameter) {
    return find(parameter.name()).flatMap(parameter::read);
  }

  /** For a field of the objects in an array: the value of each object that has one. */
  public <T> List<T> values(Parameter<T> parameter) {
    return all.stream()
        .filter(sent -> sent.name().equals(parameter.name()))
        .flatMap(sent -> parameter.read(sent).stream())
        .toList();
  }

  public <T> boolean has(Parameter<T> parameter) {
    return value(parameter).isPresent();
  }

  /** How much they take, in bytes, without the body. */
  public long memory() {
    return Memory.object(1)
        + Memory.list(all.size())
        + all.stream().mapToLong(SentParameters::memory).sum();
  }

  private static long memory(SentParameter sent) {
    return Memory.object(5) + (sent instanceof SentValue ? Memory.of(sent.value()) : 0);
  }
}
