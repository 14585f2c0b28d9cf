package io.github.fakehuaweicloud.requests;

import io.github.fakehuaweicloud.internal.text.UtcTimes;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * A parameter of a page together with the type of its values, for a typed look at recorded
 * requests. Those of the pages are constants of {@code CceParameters} and {@code HssParameters}:
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
   * A parameter whose values are text.
   *
   * @param name the page's name for it, for example {@code provider}
   * @return the parameter
   */
  public static Parameter<String> text(String name) {
    return new Parameter<>(
        name, sent -> sent.isText() ? Optional.of(sent.value()) : Optional.empty());
  }

  /**
   * A parameter whose values are whole numbers.
   *
   * @param name the page's name for it, for example {@code duration}
   * @return the parameter
   */
  public static Parameter<Integer> integer(String name) {
    return new Parameter<>(name, sent -> number(sent, Integer::valueOf));
  }

  /**
   * A parameter whose values are times in milliseconds since 1970.
   *
   * @param name the page's name for it, for example {@code current_expiration_date}
   * @return the parameter
   */
  public static Parameter<Instant> epochMilliseconds(String name) {
    return new Parameter<>(name, sent -> number(sent, Long::valueOf).map(Instant::ofEpochMilli));
  }

  /**
   * A parameter whose values are times in UTC as Go prints them.
   *
   * @param name the page's name for it, for example {@code expire_at}
   * @return the parameter
   */
  public static Parameter<Instant> utcTime(String name) {
    return new Parameter<>(
        name, sent -> sent.isText() ? UtcTimes.parse(sent.value()) : Optional.empty());
  }

  /**
   * The page's name for it.
   *
   * @return for example {@code duration}
   */
  public String name() {
    return name;
  }

  /**
   * Reads what a request sent.
   *
   * @param sent the parameter of this name
   * @return its value, for example {@code 30}; empty if it is of another type
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
