package io.github.fakehuaweicloud.internal.http;

import java.util.List;

/** Asks handlers in order; the first answer wins. The last handler must answer everything. */
public final class Chain {

  private final List<Handler> handlers;

  public Chain(Handler... handlers) {
    this.handlers = List.of(handlers);
  }

  public HttpResponse answer(HttpRequest request) {
    return handlers.stream()
        .flatMap(handler -> handler.handle(request).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The last handler must answer everything"));
  }
}
