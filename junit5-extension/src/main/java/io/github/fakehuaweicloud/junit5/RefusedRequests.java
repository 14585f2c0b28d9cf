package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.util.List;

/**
 * Adds the refused requests to the failure of a test, because the exception of a client seldom says
 * what was wrong with them.
 */
final class RefusedRequests {

  private static final int LONGEST = 20;

  private RefusedRequests() {}

  static void explain(Throwable failure, List<RecordedRequest> requests) {
    KnownText known = KnownText.of(failure);
    List<RecordedRequest> refused =
        requests.stream()
            .filter(request -> request.status() >= 400)
            .filter(request -> !known.has(request))
            .toList();
    if (!refused.isEmpty()) {
      failure.addSuppressed(withoutStackTrace(describe(refused)));
    }
  }

  /** Where it was made says nothing. */
  static AssertionError withoutStackTrace(String text) {
    AssertionError error = new AssertionError(text);
    error.setStackTrace(new StackTraceElement[0]);
    return error;
  }

  private static String describe(List<RecordedRequest> refused) {
    int first = Math.max(0, refused.size() - LONGEST);
    StringBuilder text = new StringBuilder("The fake refused%n".formatted());
    if (first > 0) {
      text.append("  (%d older ones are left out here)%n".formatted(first));
    }
    for (RecordedRequest request : refused.subList(first, refused.size())) {
      text.append("  %s%n".formatted(request));
      text.append(BrokenRows.of(request.violations(), "    "));
    }
    return text.toString();
  }
}
