package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.internal.journal.BoundedLog;
import io.github.fakehuaweicloud.kubernetes.ApiServerCall;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers and records the calls of one API server, whichever way they came. */
final class Calls {

  /** Paths longer than this are cut in the record. */
  private static final int LONGEST_PATH = 2048;

  /** About what a record with its certificate takes. */
  private static final int BYTES_OF_RECORD = 4096;

  private final Admission admission;
  private final KubernetesApi api;
  private final BoundedLog<ApiServerCall> recorded = new BoundedLog<>();

  Calls(Admission admission, KubernetesApi api) {
    this.admission = admission;
    this.api = api;
  }

  List<ApiServerCall> recorded() {
    return recorded.entries();
  }

  Admission admission() {
    return admission;
  }

  /** Is recorded before it is returned, so that no client has an answer without its record. */
  KubernetesResponse answer(SentRequest request, Arrival arrival) {
    return record(request, arrival, Outcome.of(request, arrival.holder(), admission, api));
  }

  KubernetesResponse refuseAsTooLarge(SentRequest request, Arrival arrival) {
    return record(request, arrival, Outcome.tooLarge());
  }

  private KubernetesResponse record(SentRequest request, Arrival arrival, Outcome outcome) {
    String path = request.path();
    RequestInfo info = RequestInfo.of(request);
    recorded.add(
        new RecordedCall(
            request.method(),
            path.substring(0, Math.min(path.length(), LONGEST_PATH)),
            info.verb(),
            resource(info),
            arrival.holder().user(),
            arrival.certificate(),
            arrival.context(),
            outcome.response().status(),
            outcome.refusal(),
            arrival.time()),
        BYTES_OF_RECORD + path.length());
    return outcome.response();
  }

  private static Optional<String> resource(RequestInfo info) {
    String resource = info.resourceWithSubresource();
    return info.isResource()
        ? Optional.of(resource.substring(0, Math.min(resource.length(), LONGEST_PATH)))
        : Optional.empty();
  }

  /**
   * How a call came.
   *
   * @param context as kubeconfigs call it
   */
  record Arrival(
      Holder holder, Optional<X509Certificate> certificate, String context, Instant time) {}
}
