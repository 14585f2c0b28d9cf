package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.kubernetes.ApiServerCall;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
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

  boolean has(RecordedRequest request) {
    return has(request.toString(), request.refusal());
  }

  boolean has(ApiServerCall call) {
    return has(call.toString(), call.refusal());
  }

  /** An assertion that shows it in full lists it without the reason. */
  private boolean has(String line, Optional<String> refusal) {
    String reason = refusal.map(why -> ": " + Quotes.escape(why)).orElse("");
    String brief =
        line.endsWith(reason) ? line.substring(0, line.length() - reason.length()) : line;
    return text.contains(line) || text.lines().anyMatch(each -> each.endsWith(brief));
  }
}
