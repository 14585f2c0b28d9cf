package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.SoftAssertionsProvider;

/**
 * Where a chain of assertions started.
 *
 * @param cloud the project, if the chain started with one; it has the recorded requests
 * @param requestId the request that led to the asserted object, if any
 * @param softly collects the failures, if the assertions are soft
 */
record Origin(
    Optional<FakeHuaweiCloud> cloud,
    Optional<String> requestId,
    Optional<SoftAssertionsProvider> softly) {

  static final Origin NOWHERE = new Origin(Optional.empty(), Optional.empty(), Optional.empty());

  Origin at(FakeHuaweiCloud project) {
    return new Origin(Optional.ofNullable(project), requestId, softly);
  }

  Origin with(String request) {
    return new Origin(cloud, Optional.of(request), softly);
  }

  Origin softly(SoftAssertionsProvider collector) {
    return new Origin(cloud, requestId, Optional.of(collector));
  }

  /** What failed before, if the assertions are soft. */
  List<AssertionError> collected() {
    return softly.map(SoftAssertionsProvider::assertionErrorsCollected).orElse(List.of());
  }

  /** A recorded request; empty if the project is not known, or has dropped it. */
  Optional<RecordedRequest> request(String id) {
    return cloud.stream()
        .flatMap(project -> project.requests().stream())
        .filter(request -> request.requestId().equals(id))
        .findFirst();
  }

  /** Adds what is known about the origin to a failure. */
  Failure complete(Failure failure) {
    Failure near =
        failure.nearest().isPresent()
            ? failure
            : requestId
                .flatMap(this::request)
                .map(request -> failure.near(request, Set.of()))
                .orElse(failure);
    return cloud.map(near::among).orElse(near);
  }
}
