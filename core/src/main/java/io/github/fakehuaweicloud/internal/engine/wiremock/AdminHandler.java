package io.github.fakehuaweicloud.internal.engine.wiremock;

import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpResponder;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.List;

/** WireMock's admin API, which a fake cloud has not: {@code /__admin} is an unknown path here. */
final class AdminHandler extends AdminRequestHandler {

  private final RequestAnswerer answerer;

  AdminHandler(RequestAnswerer answerer) {
    super(null, null, null, null, false, List.of(), List.of(), null);
    this.answerer = answerer;
  }

  @Override
  public void handle(Request request, HttpResponder responder, ServeEvent unused) {
    answerer.answer(request, responder);
  }
}
