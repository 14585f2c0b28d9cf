package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.internal.journal.Allowance;
import io.github.fakehuaweicloud.internal.journal.BoundedLog;
import io.github.fakehuaweicloud.internal.kubernetes.resources.ResourcePath;
import io.github.fakehuaweicloud.kubernetes.ApiServerCall;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers and records the calls of one API server, whichever way they came. */
final class Calls {

  /** Longer texts are cut in the record. */
  private static final int LONGEST_TEXT = 2048;

  private static final Outcome NO_STREAM =
      Outcome.refused(
          405,
          "MethodNotAllowed",
          "The fake does not watch at this host. Watch with a kubeconfig of the cluster, or list");

  private final Admission admission;
  private final KubernetesApi api;
  private final BoundedLog<RecordedCall> recorded;

  Calls(Admission admission, KubernetesApi api, Allowance allowance) {
    this.recorded = new BoundedLog<>(allowance, RecordedCall::footprint);
    this.admission = admission;
    this.api = api;
  }

  List<ApiServerCall> recorded() {
    return List.copyOf(recorded.entries());
  }

  Admission admission() {
    return admission;
  }

  /** Is recorded before it is returned, so that no client has an answer without its record. */
  Outcome answer(SentRequest request, Arrival arrival) {
    Outcome outcome = Outcome.of(request, arrival.holder(), admission, api);
    boolean streams = outcome.response().stream().isPresent();
    return record(request, arrival, streams && !arrival.streams() ? NO_STREAM : outcome);
  }

  Outcome refuseAsTooLarge(SentRequest request, Arrival arrival) {
    return record(request, arrival, Outcome.tooLarge());
  }

  private Outcome record(SentRequest request, Arrival arrival, Outcome outcome) {
    RequestInfo info = RequestInfo.of(request);
    recorded.add(
        new RecordedCall(
            cut(request.method()),
            cut(request.path()),
            info.verb(),
            info.resource().map(ResourcePath::resource).map(Calls::cut),
            arrival.holder().user(),
            arrival.certificate(),
            arrival.context(),
            outcome.response().status(),
            outcome.refusal().map(Calls::cut),
            arrival.time()));
    return outcome;
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
  }

  /**
   * How a call came.
   *
   * @param context as kubeconfigs call it
   * @param streams whether an answer may go on, as for a watch
   */
  record Arrival(
      Holder holder,
      Optional<X509Certificate> certificate,
      String context,
      boolean streams,
      Instant time) {}
}
