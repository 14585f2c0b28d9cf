package io.github.fakehuaweicloud.internal.http;

import java.util.Optional;

/** A link of the {@link Chain}. Must be thread-safe. */
public interface Handler {

  /** Returns empty if the request is for another handler. */
  Optional<HttpResponse> handle(HttpRequest request);
}
