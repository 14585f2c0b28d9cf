package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a failure: expected, but was, the nearest recorded request with the differences
 * marked, and one line per recorded request.
 *
 * @param expected what was expected
 * @param butWas what came
 * @param nearest the request that is nearest to what was expected
 * @param differing the parameters that differ; {@link RequestText#ANSWER} for the answer
 * @param cloud the project whose requests are listed
 * @param counted the requests that were counted, if there were too many
 */
record Failure(
    String expected,
    String butWas,
    Optional<RecordedRequest> nearest,
    Set<String> differing,
    Optional<FakeHuaweiCloud> cloud,
    List<RecordedRequest> counted) {

  static Failure of(String expected, String butWas) {
    return new Failure(expected, butWas, Optional.empty(), Set.of(), Optional.empty(), List.of());
  }

  Failure near(RecordedRequest request, Set<String> differs) {
    return new Failure(expected, butWas, Optional.of(request), differs, cloud, counted);
  }

  Failure among(FakeHuaweiCloud project) {
    return new Failure(expected, butWas, nearest, differing, Optional.of(project), counted);
  }

  Failure counting(List<RecordedRequest> requests) {
    return new Failure(expected, butWas, nearest, differing, cloud, requests);
  }

  /**
   * The text, in which a list that another one has already is not repeated.
   *
   * @param before what soft assertions have collected so far
   */
  String text(List<AssertionError> before) {
    return "%nExpected: %s%n but was: %s%n".formatted(expected, butWas)
        + nearest.map(this::describe).orElse("")
        + cloud.map(project -> list(project, before)).orElse("");
  }

  private String describe(RecordedRequest request) {
    return (differing.isEmpty()
                ? "%nNearest recorded request:%n"
                : "%nNearest recorded request, > marks what differs:%n")
            .formatted()
        + RequestText.of(request, differing);
  }

  private String list(FakeHuaweiCloud project, List<AssertionError> before) {
    String list = new RequestList(counted, nearest).text(project);
    return before.stream()
            .anyMatch(told -> String.valueOf(told.getMessage()).contains(list.strip()))
        ? "%nRecorded requests: as listed above%n".formatted()
        : list;
  }
}
