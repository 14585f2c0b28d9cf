package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.errors.GatewayError;
import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.http.Handler;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import java.util.Optional;

/** Ends the chain: refuses everything that no other handler answered. */
public final class NoSuchApi implements Handler {

  private final Reception reception;

  public NoSuchApi(Reception reception) {
    this.reception = reception;
  }

  @Override
  public Optional<HttpResponse> handle(HttpRequest request) {
    Arrival arrival = reception.receive(request);
    CheckedRequest unread = CheckedRequest.unread(request, Optional.empty());
    return Optional.of(
        reception.conclude(arrival, arrival.call(unread).refused(GatewayError.API_NOT_FOUND, "")));
  }
}
