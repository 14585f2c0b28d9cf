package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.contract.Violation;
import io.github.fakehuaweicloud.journal.RecordedRequest;
import java.util.List;
import java.util.Optional;

/** The wording of failures: expected, but was, and one line a recorded request. */
final class Failure {

  private Failure() {}

  static String text(String expected, String butWas) {
    return "%nExpected: %s%n but was: %s%n".formatted(expected, butWas);
  }

  static String text(String expected, String butWas, FakeHuaweiCloud cloud) {
    return text(expected, butWas) + requests(cloud);
  }

  static String text(String expected, String butWas, Optional<FakeHuaweiCloud> cloud) {
    return text(expected, butWas) + cloud.map(Failure::requests).orElse("");
  }

  private static String requests(FakeHuaweiCloud cloud) {
    List<RecordedRequest> strays = cloud.unattributedRequests();
    if (cloud.requests().isEmpty() && strays.isEmpty()) {
      return "%nNo request was recorded. Is the client pointed at cloud.endpoint()?%n".formatted();
    }
    if (cloud.requests().isEmpty()) {
      return "%nNo request was recorded for this project, but the server was sent some with neither"
              .formatted()
          + " a known project nor known credentials:%n".formatted()
          + lines(strays);
    }
    String dropped =
        cloud.droppedRequests() == 0
            ? ""
            : "  (%d older ones were dropped)%n".formatted(cloud.droppedRequests());
    return "%nRecorded requests:%n".formatted() + dropped + lines(cloud.requests());
  }

  private static String lines(List<RecordedRequest> requests) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < requests.size(); i++) {
      lines.append("  %d. %s%n".formatted(i + 1, requests.get(i)));
      for (Violation violation : requests.get(i).violations()) {
        lines.append("     %s%n".formatted(violation.message()));
      }
    }
    return lines.toString();
  }
}
