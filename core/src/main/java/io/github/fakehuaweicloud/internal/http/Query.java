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

/**
 * The parameters of a query string, decoded, in the order they came.
 *
 * @param parameters the parameters; a name may come more than once
 */
public record Query(List<Parameter> parameters) {

  private static final Pattern SEPARATOR = Pattern.compile("&");

  /**
   * Copies the list.
   *
   * @param parameters the parameters; copied
   */
  public Query {
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads a query string; empty pieces between separators are passed over.
   *
   * @param rawQuery the query without the question mark
   * @return the parameters
   */
  public static Query parse(String rawQuery) {
    return new Query(
        SEPARATOR
            .splitAsStream(rawQuery)
            .filter(piece -> !piece.isEmpty())
            .flatMap(piece -> Stream.of(Parameter.parse(piece)))
            .toList());
  }

  /**
   * The first value of a parameter.
   *
   * @param name the name
   * @return the value, or empty if there is no such parameter
   */
  public Optional<String> first(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Parameter::value)
        .findFirst();
  }

  /**
   * The query as it is printed: the values of other parameters than those named as digests, for
   * clients do send passwords in queries.
   *
   * @param shown the names of the parameters whose values may be shown
   * @return for example {@code a=1&b=<secret, sha256 1f2e3d4c>}
   */
  public String print(Set<String> shown) {
    return parameters.stream()
        .map(
            parameter ->
                Quotes.escape(parameter.name())
                    + "="
                    + (shown.contains(parameter.name())
                        ? Quotes.escape(parameter.value())
                        : Secrets.mask(parameter.value())))
        .collect(Collectors.joining("&"));
  }

  /** Prints every value as a digest. */
  @Override
  public String toString() {
    return print(Set.of());
  }

  /**
   * One parameter.
   *
   * @param name the decoded name
   * @param value the decoded value; empty if there was no equals sign
   */
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
