package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.errors.GatewayError;
import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.contract.NearestOperation;
import io.github.fakehuaweicloud.internal.http.Handler;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ends the chain: refuses everything that no other handler answered. */
public final class NoSuchApi implements Handler {

  private final Reception reception;
  private final NearestOperation nearest;

  public NoSuchApi(Reception reception, NearestOperation nearest) {
    this.reception = reception;
    this.nearest = nearest;
  }

  @Override
  public Optional<HttpResponse> handle(HttpRequest request) {
    Arrival arrival = reception.receive(request);
    CheckedRequest unread = CheckedRequest.unread(request, Optional.empty());
    return Optional.of(
        reception.conclude(
            arrival,
            arrival
                .call(unread)
                .refused(GatewayError.API_NOT_FOUND, "")
                .explained(hints(arrival))));
  }

  /** A misspelt header explains why a request belongs to no project. */
  private List<String> hints(Arrival arrival) {
    return Stream.concat(
            nearest.wrongMethod(arrival.request().path()).stream(),
            arrival.caller().refusal().stream()
                .flatMap(unused -> MisspeltHeaders.hints(arrival.request().headers()).stream()))
        .toList();
  }
}
