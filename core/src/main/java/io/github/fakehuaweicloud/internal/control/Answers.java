package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.wire.Json;

/** The answers of the control API. */
final class Answers {

  private Answers() {}

  static HttpResponse ok(Object document) {
    return json(200, document);
  }

  static HttpResponse created(Object document) {
    return json(201, document);
  }

  private static HttpResponse json(int status, Object document) {
    return HttpResponse.json(status, Json.write(document)).withHeader("Cache-Control", "no-store");
  }

  static HttpResponse nothing() {
    return new HttpResponse(204, Headers.empty(), Body.empty());
  }

  static HttpResponse movedTo(String path) {
    return new HttpResponse(308, Headers.empty().with("Location", path), Body.empty());
  }

  static HttpResponse text(String mediaType, String text) {
    return new HttpResponse(
        200,
        Headers.empty()
            .with("Content-Type", mediaType)
            .with("Cache-Control", "no-store")
            .with("X-Content-Type-Options", "nosniff"),
        Body.of(text));
  }

  static HttpResponse file(String mediaType, byte[] bytes) {
    return new HttpResponse(
        200,
        Headers.empty().with("Content-Type", mediaType).with("X-Content-Type-Options", "nosniff"),
        Body.of(bytes));
  }
}
