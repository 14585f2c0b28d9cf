package io.github.fakehuaweicloud.internal.contract;

import io.github.fakehuaweicloud.requests.Parameter;
import io.github.fakehuaweicloud.requests.SentParameter;
import java.util.List;
import java.util.Optional;

/** The documented parameters of a request, in the order of the page. */
public record SentParameters(List<SentParameter> all) {

  public static final SentParameters NONE = new SentParameters(List.of());

  public SentParameters {
    all = List.copyOf(all);
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

  /** In characters; an estimate of the memory used. */
  long size() {
    return all.stream().mapToLong(sent -> sent.value().length()).sum();
  }
}
