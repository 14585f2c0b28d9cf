package io.github.fakehuaweicloud.internal.http;

import java.util.Optional;

/** One link of the {@link Chain}. Called by many threads at a time. */
public interface Handler {

  /** Answers a request; empty if it is for another handler. */
  Optional<HttpResponse> handle(HttpRequest request);
}
