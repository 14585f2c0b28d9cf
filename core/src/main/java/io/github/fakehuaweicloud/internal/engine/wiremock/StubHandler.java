package io.github.fakehuaweicloud.internal.engine.wiremock;

import com.github.tomakehurst.wiremock.http.HttpResponder;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.List;
import java.util.Map;

/** WireMock's place for stubs, taken by the gateway. */
final class StubHandler extends StubRequestHandler {

  private final RequestAnswerer answerer;

  StubHandler(RequestAnswerer answerer) {
    super(null, null, null, Map.of(), Map.of(), null, List.of(), List.of(), true, null, null);
    this.answerer = answerer;
  }

  @Override
  public void handle(Request request, HttpResponder responder, ServeEvent unused) {
    answerer.answer(request, responder);
  }
}
