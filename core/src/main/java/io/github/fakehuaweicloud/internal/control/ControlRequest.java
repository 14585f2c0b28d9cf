package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.Query;
import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.internal.wire.Json;
import io.github.fakehuaweicloud.internal.wire.Nearest;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request to the control API.
 *
 * @param variables of the path
 */
record ControlRequest(
    HttpRequest request, ControlOperation operation, Map<String, String> variables) {

  /** Refuses what the operation knows nothing of, so that nothing misspelt is overlooked. */
  ControlRequest checked() {
    List<String> known = operation.query().stream().map(ControlOperation.Parameter::name).toList();
    for (Query.Parameter sent : request.query().parameters()) {
      if (!known.contains(sent.name())) {
        throw ControlException.badRequest(
            "query parameter "
                + Quotes.quote(Quotes.cut(sent.name(), 64))
                + ": unknown, expected "
                + (known.isEmpty() ? "none" : "one of " + String.join(", ", known))
                + Nearest.hint(sent.name(), known));
      }
    }
    if (operation.body() == Void.class && !request.body().isEmpty()) {
      throw ControlException.badRequest("Expected no body, got one");
    }
    return this;
  }

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
