package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.text.PercentEncoding;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.util.Optional;

/**
 * The other way to the API server of a cluster: at a host of the cloud, by token or signature
 * instead of a client certificate.
 */
public final class ClusterHost {

  private static final String CONTEXT = "host";

  private final Calls calls;

  ClusterHost(Calls calls) {
    this.calls = calls;
  }

  /** For a caller with good credentials of the cluster's project. */
  public HttpResponse answer(HttpRequest request, String userId) {
    return answer(request, Holder.known(calls.admission().users().apply(userId)));
  }

  public HttpResponse refuse(HttpRequest request, String reason) {
    return answer(request, Holder.refused(reason));
  }

  private HttpResponse answer(HttpRequest request, Holder holder) {
    SentRequest sent =
        new SentRequest(
            request.method(),
            PercentEncoding.decode(request.path(), false),
            request.rawQuery(),
            request.headers(),
            request.body().text(),
            holder.user().orElse(Outcome.ANONYMOUS));
    Calls.Arrival arrival =
        new Calls.Arrival(
            holder, Optional.empty(), CONTEXT, false, calls.admission().clock().instant());
    KubernetesResponse response = calls.answer(sent, arrival).response();
    return new HttpResponse(
        response.status(),
        Headers.empty().with("Content-Type", response.contentType()),
        Body.of(response.body()));
  }
}
