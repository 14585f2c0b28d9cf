package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.util.List;
import java.util.Optional;

/**
 * One line per recorded request.
 *
 * @param counted the requests to mark
 * @param shown a request that was already shown in full, so one line is enough
 */
record RequestList(List<RecordedRequest> counted, Optional<RecordedRequest> shown) {

  private static final int LONGEST = 100;
  private static final int LONGEST_STRAYS = 5;

  String text(FakeHuaweiCloud cloud) {
    List<RecordedRequest> requests = cloud.requests();
    if (!requests.isEmpty()) {
      return (counted.isEmpty()
                  ? "%nRecorded requests:%n"
                  : "%nRecorded requests, > marks those that were counted:%n")
              .formatted()
          + dropped(cloud.requestLog().dropped())
          + lines(requests);
    }
    List<RecordedRequest> strays = cloud.requestLog().unattributed();
    if (strays.isEmpty()) {
      return "%nNo request was recorded. Has the client cloud.endpoint(), cloud.projectId(), and its token or credentials?%n"
          .formatted();
    }
    return "%nNo request was recorded for this project, but the server was sent some with neither a known project nor known credentials, perhaps by another test. The latest:%n"
            .formatted()
        + lines(strays.subList(Math.max(0, strays.size() - LONGEST_STRAYS), strays.size()));
  }

  private static String dropped(long number) {
    return number == 0 ? "" : "  (%d older ones were dropped)%n".formatted(number);
  }

  private String lines(List<RecordedRequest> requests) {
    int first = Math.max(0, requests.size() - LONGEST);
    StringBuilder lines = new StringBuilder();
    if (first > 0) {
      lines.append("  (1. to %d. are left out here; cloud.requests() has them)%n".formatted(first));
    }
    for (int i = first; i < requests.size(); i++) {
      RecordedRequest request = requests.get(i);
      boolean isShown = shown.equals(Optional.of(request));
      lines.append(
          "%s %d. %s%n"
              .formatted(
                  counted.contains(request) ? ">" : " ",
                  i + 1,
                  isShown ? Lines.withoutReason(request, request.refusal()) : request));
      if (!isShown) {
        lines.append(Sentences.of(request.violations(), "     "));
      }
    }
    return lines.toString();
  }
}
