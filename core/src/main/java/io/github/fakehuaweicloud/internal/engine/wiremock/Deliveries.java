package io.github.fakehuaweicloud.internal.engine.wiremock;

import com.github.tomakehurst.wiremock.http.ChunkedDribbleDelay;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Response;
import io.github.fakehuaweicloud.internal.http.Delivery;
import java.time.Duration;

/** Our deliveries in WireMock's terms. */
final class Deliveries {

  private static final Duration BETWEEN_CHUNKS = Duration.ofMillis(20);

  private Deliveries() {}

  static void apply(Delivery delivery, Response.Builder response) {
    switch (delivery.kind()) {
      case CONNECTION_RESET -> response.fault(Fault.CONNECTION_RESET_BY_PEER);
      case CONNECTION_CLOSED -> response.fault(Fault.EMPTY_RESPONSE);
      case WHOLE -> {
        // Nothing is broken.
      }
    }
    if (!delivery.delay().isZero()) {
      response.incrementInitialDelay(delivery.delay().toMillis());
    }
    if (!delivery.spread().isZero()) {
      int chunks = (int) Math.max(2, delivery.spread().dividedBy(BETWEEN_CHUNKS));
      response.chunkedDribbleDelay(
          new ChunkedDribbleDelay(chunks, (int) delivery.spread().toMillis()));
    }
  }
}
