package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.contract.Violation;
import io.github.fakehuaweicloud.journal.RecordedRequest;
import java.util.List;

/** The wording of failures: expected, but was, and one line a recorded request. */
final class Failure {

  private Failure() {}

  static String text(String expected, String butWas) {
    return "%nExpected: %s%n but was: %s%n".formatted(expected, butWas);
  }

  static String text(String expected, String butWas, FakeHuaweiCloud cloud) {
    return text(expected, butWas) + requests(cloud.requests());
  }

  private static String requests(List<RecordedRequest> requests) {
    if (requests.isEmpty()) {
      return "%nNo request was recorded. Is the client pointed at cloud.endpoint()?%n".formatted();
    }
    StringBuilder lines = new StringBuilder("%nRecorded requests:%n".formatted());
    for (int i = 0; i < requests.size(); i++) {
      lines.append("  %d. %s%n".formatted(i + 1, requests.get(i)));
      for (Violation violation : requests.get(i).violations()) {
        lines.append("     %s%n".formatted(violation.message()));
      }
    }
    return lines.toString();
  }
}
