package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a failure says already, so that nothing is said twice. */
final class KnownText {

  private final String text;

  private KnownText(String text) {
    this.text = text;
  }

  /** Of the failure, its causes, and what was added to any of them. */
  static KnownText of(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return new KnownText(
        messages(failure, seen).collect(Collectors.joining(System.lineSeparator())));
  }

  private static Stream<String> messages(Throwable failure, Set<Throwable> seen) {
    return failure != null && seen.add(failure)
        ? Stream.concat(
            Stream.of(String.valueOf(failure.getMessage())),
            Stream.concat(Stream.of(failure.getSuppressed()), Stream.of(failure.getCause()))
                .flatMap(other -> messages(other, seen)))
        : Stream.empty();
  }

  boolean has(String line) {
    return text.contains(line);
  }

  /** An assertion that shows a request in full lists it without the reason. */
  boolean has(RecordedRequest request) {
    return has(request.toString()) || text.lines().anyMatch(line -> line.endsWith(brief(request)));
  }

  private static String brief(RecordedRequest request) {
    String line = request.toString();
    String reason = request.refusal().map(why -> ": " + Quotes.escape(why)).orElse("");
    return line.endsWith(reason) ? line.substring(0, line.length() - reason.length()) : line;
  }
}
