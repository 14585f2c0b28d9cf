package io.github.fakehuaweicloud.internal.http;

import io.github.fakehuaweicloud.internal.text.PercentEncoding;
import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.internal.text.Secrets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decoded query parameters, in the order they came. A name may occur more than once. */
public record Query(List<Parameter> parameters) {

  private static final Pattern SEPARATOR = Pattern.compile("&");

  public Query {
    parameters = List.copyOf(parameters);
  }

  /** Skips empty pieces between separators. */
  public static Query parse(String rawQuery) {
    return new Query(
        SEPARATOR
            .splitAsStream(rawQuery)
            .filter(piece -> !piece.isEmpty())
            .flatMap(piece -> Stream.of(Parameter.parse(piece)))
            .toList());
  }

  public Optional<String> first(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Parameter::value)
        .findFirst();
  }

  /**
   * Masks all values except those of the given parameters, because clients do send passwords in
   * queries.
   */
  public String print(Set<String> shown) {
    return parameters.stream()
        .map(
            parameter ->
                Quotes.escape(parameter.name())
                    + "="
                    + (shown.contains(parameter.name())
                        ? Quotes.escape(Secrets.maskEmbedded(parameter.value()))
                        : Secrets.mask(parameter.value())))
        .collect(Collectors.joining("&"));
  }

  /** Masks all values. */
  @Override
  public String toString() {
    return print(Set.of());
  }

  /** The value is empty if there was no equals sign. */
  public record Parameter(String name, String value) {

    @Override
    public String toString() {
      return Quotes.escape(name) + "=" + Secrets.mask(value);
    }

    private static Parameter parse(String piece) {
      int equals = piece.indexOf('=');
      return equals < 0
          ? new Parameter(PercentEncoding.decode(piece, true), "")
          : new Parameter(
              PercentEncoding.decode(piece.substring(0, equals), true),
              PercentEncoding.decode(piece.substring(equals + 1), true));
    }
  }
}
