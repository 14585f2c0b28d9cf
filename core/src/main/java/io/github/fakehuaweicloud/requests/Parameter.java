package io.github.fakehuaweicloud.requests;

import io.github.fakehuaweicloud.internal.text.UtcTimes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A documented parameter and the type of its values, for reading recorded requests without parsing.
 * The documented ones are constants of {@code CceParameters}, {@code HssParameters} and {@code
 * IamParameters}.
 *
 * <pre>{@code
 * Optional<Integer> days = request.parameter(CceParameters.DURATION);
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param <T> the type of its values
 */
public final class Parameter<T> {

  private final String name;
  private final Function<SentParameter, Optional<T>> read;

  private Parameter(String name, Function<SentParameter, Optional<T>> read) {
    this.name = name;
    this.read = read;
  }

  /**
   * A parameter with text values.
   *
   * @param name its name on the page, for example {@code provider}
   * @return the parameter
   */
  public static Parameter<String> text(String name) {
    return new Parameter<>(
        name, sent -> sent.isText() ? Optional.of(sent.value()) : Optional.empty());
  }

  /**
   * A parameter with whole numbers as values.
   *
   * @param name its name on the page, for example {@code duration}
   * @return the parameter
   */
  public static Parameter<Integer> integer(String name) {
    return new Parameter<>(name, sent -> number(sent, Integer::valueOf));
  }

  /**
   * A parameter with truth values.
   *
   * @param name its name on the page, for example {@code enabled}
   * @return the parameter
   */
  public static Parameter<Boolean> bool(String name) {
    return new Parameter<>(
        name,
        sent ->
            sent.isText()
                ? Optional.empty()
                : switch (sent.value()) {
                  case "true" -> Optional.of(true);
                  case "false" -> Optional.of(false);
                  default -> Optional.empty();
                });
  }

  /**
   * A parameter with lists of text as values.
   *
   * @param name its name on the page, for example {@code auth.identity.methods}
   * @return the parameter
   */
  public static Parameter<List<String>> texts(String name) {
    return new Parameter<>(name, TextList::of);
  }

  /**
   * A parameter with times as values, in milliseconds since 1970.
   *
   * @param name its name on the page, for example {@code current_expiration_date}
   * @return the parameter
   */
  public static Parameter<Instant> epochMilliseconds(String name) {
    return new Parameter<>(name, sent -> number(sent, Long::valueOf).map(Instant::ofEpochMilli));
  }

  /**
   * A parameter with times as values, as Go prints them: {@code 2025-01-01 16:00:00 +0000 UTC}.
   *
   * @param name its name on the page, for example {@code expire_at}
   * @return the parameter
   */
  public static Parameter<Instant> utcTime(String name) {
    return new Parameter<>(
        name, sent -> sent.isText() ? UtcTimes.parse(sent.value()) : Optional.empty());
  }

  /**
   * Its name on the page.
   *
   * @return for example {@code duration}
   */
  public String name() {
    return name;
  }

  /**
   * Reads the value that a request sent.
   *
   * @param sent the sent parameter with this name
   * @return empty if the value has another type
   */
  public Optional<T> read(SentParameter sent) {
    return read.apply(sent);
  }

  /** Prints the name. */
  @Override
  public String toString() {
    return name;
  }

  private static <N> Optional<N> number(SentParameter sent, Function<String, N> parse) {
    try {
      return sent.isText() ? Optional.empty() : Optional.of(parse.apply(sent.value()));
    } catch (NumberFormatException another) {
      return Optional.empty();
    }
  }
}
