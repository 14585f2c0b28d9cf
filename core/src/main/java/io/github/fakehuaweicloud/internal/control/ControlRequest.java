package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.internal.wire.Json;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request to the control API.
 *
 * @param variables of the path
 */
record ControlRequest(HttpRequest request, Map<String, String> variables) {

  String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  Optional<String> query(String name) {
    return request.query().first(name).filter(text -> !text.isEmpty());
  }

  boolean flag(String name) {
    return request.query().first(name).map(text -> isTrue(name, text)).orElse(false);
  }

  private static boolean isTrue(String name, String text) {
    return switch (text) {
      case "true", "" -> true;
      case "false" -> false;
      default ->
          throw ControlException.badRequest(
              name + ": expected true or false, got " + Quotes.quote(Quotes.cut(text, 64)));
    };
  }

  /** Whether the answer may hold secrets. */
  boolean secrets() {
    return flag("secrets");
  }

  Optional<Long> number(String name) {
    return query(name)
        .map(
            text -> {
              if (!text.matches("[0-9]{1,18}")) {
                throw ControlException.badRequest(
                    name
                        + ": expected a whole number of zero or more, got "
                        + Quotes.quote(Quotes.cut(text, 64)));
              }
              return Long.valueOf(text);
            });
  }

  Optional<Duration> duration(String name) {
    return query(name)
        .map(
            text -> {
              try {
                return Duration.parse(text);
              } catch (DateTimeException none) {
                throw ControlException.badRequest(
                    name
                        + ": expected a duration such as PT10S, got "
                        + Quotes.quote(Quotes.cut(text, 64)));
              }
            });
  }

  /** Reads the body; an empty one is an empty object. */
  <T> T body(Class<T> type) {
    if (request.body().isEmpty()) {
      return Json.read("{}", type);
    }
    String media = request.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (!media.split(";", 2)[0].trim().equals("application/json")) {
      throw new ControlException(
          415,
          "unsupported-media-type",
          "Expected \"Content-Type: application/json\", got "
              + (media.isEmpty() ? "none" : Quotes.quote(Quotes.cut(media, 64))));
    }
    return Json.read(request.body().text(), type);
  }
}
