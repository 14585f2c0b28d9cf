package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.util.List;
import java.util.Optional;

/**
 * What stubs and conditions of faults threw on the server's threads, where no test would see it.
 */
final class ThrownByFake {

  private ThrownByFake() {}

  static Optional<Throwable> first(List<RecordedRequest> requests) {
    return requests.stream().flatMap(request -> request.failure().stream()).findFirst();
  }

  static void rethrow(Throwable thrown) throws Exception {
    if (thrown instanceof Error error) {
      throw error;
    }
    throw thrown instanceof Exception exception ? exception : new IllegalStateException(thrown);
  }
}
