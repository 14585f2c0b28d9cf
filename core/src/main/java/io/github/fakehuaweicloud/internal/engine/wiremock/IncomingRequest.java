package io.github.fakehuaweicloud.internal.engine.wiremock;

import com.github.tomakehurst.wiremock.http.Request;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Header;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;

/** Reads a request from WireMock's engine. */
final class IncomingRequest {

  /** The gateway's limit (API request signing guide: APIGW.0201 above 12 MB). */
  static final int MAX_BODY_BYTES = 12 * 1024 * 1024;

  /**
   * How much of a too large body is read and dropped, so that the client gets to read the refusal.
   */
  static final int MAX_DRAINED_BYTES = 64 * 1024 * 1024;

  /** No JSON starts with it. */
  static final int FIRST_BYTE_OF_GZIP = 0x1f;

  private IncomingRequest() {}

  /**
   * Whether a request can be refused before its body is read: the client waits for a word before it
   * sends it, or there is too much of it even to be dropped.
   */
  static boolean announcesTooMuch(Request request) {
    String length = request.getHeader("Content-Length");
    try {
      long limit = request.containsHeader("Expect") ? MAX_BODY_BYTES : MAX_DRAINED_BYTES;
      return length != null && Long.parseLong(length.trim()) > limit;
    } catch (NumberFormatException malformed) {
      return true;
    }
  }

  static HttpRequest read(Request request) {
    String target = request.getUrl();
    int question = target.indexOf('?');
    return new HttpRequest(
        request.getMethod().getName(),
        question < 0 ? target : target.substring(0, question),
        question < 0 ? "" : target.substring(question + 1),
        headers(request),
        Body.of(request.getBody()));
  }

  private static Headers headers(Request request) {
    return Headers.of(
        request.getHeaders().all().stream()
            .flatMap(
                header -> header.values().stream().map(value -> new Header(header.key(), value)))
            .toList());
  }
}
