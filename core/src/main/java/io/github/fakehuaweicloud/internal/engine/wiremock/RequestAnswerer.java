package io.github.fakehuaweicloud.internal.engine.wiremock;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.HttpResponder;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import io.github.fakehuaweicloud.internal.engine.EngineRefusals;
import io.github.fakehuaweicloud.internal.http.Chain;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import java.util.Map;

/** Turns WireMock's requests into ours and our responses into WireMock's. */
final class RequestAnswerer {

  private static final String SOUND_BODY =
      "expected an uncompressed body, as long as Content-Length says";

  private final Chain chain;

  RequestAnswerer(Chain chain) {
    this.chain = chain;
  }

  void answer(Request request, HttpResponder responder) {
    responder.respond(NotedRequest.NOTHING, response(answer(request)), Map.of());
  }

  private HttpResponse answer(Request request) {
    if (IncomingRequest.announcesTooMuch(request)) {
      return EngineRefusals.tooLargeToDrop(IncomingRequest.MAX_BODY_BYTES);
    }
    HttpRequest incoming;
    try {
      incoming = IncomingRequest.read(request);
    } catch (RuntimeException unreadable) {
      return unreadable.getCause() instanceof BodyTooLargeException
          ? EngineRefusals.tooLargeToDrop(IncomingRequest.MAX_BODY_BYTES)
          : EngineRefusals.unreadable(SOUND_BODY);
    }
    if (incoming.body().startsWith(IncomingRequest.FIRST_BYTE_OF_GZIP)) {
      return EngineRefusals.unreadable(SOUND_BODY);
    }
    if (incoming.body().size() > IncomingRequest.MAX_BODY_BYTES) {
      return EngineRefusals.tooLarge(IncomingRequest.MAX_BODY_BYTES);
    }
    try {
      return chain.answer(incoming);
    } catch (RuntimeException defect) {
      return EngineRefusals.defect();
    }
  }

  private static Response response(HttpResponse from) {
    Response.Builder response =
        Response.response()
            .status(from.status())
            .headers(
                new HttpHeaders(
                    from.headers().asList().stream()
                        .map(header -> new HttpHeader(header.name(), header.value()))
                        .toList()))
            .body(from.body().bytes());
    Deliveries.apply(from.delivery(), response);
    return response.build();
  }
}
