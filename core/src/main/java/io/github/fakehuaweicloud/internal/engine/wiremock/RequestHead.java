package io.github.fakehuaweicloud.internal.engine.wiremock;

import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Header;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.Limits;
import io.github.fakehuaweicloud.internal.http.Unreadable;
import java.util.Optional;
import java.util.regex.Pattern;
import wiremock.org.eclipse.jetty.http.HttpHeader;
import wiremock.org.eclipse.jetty.server.Request;

/** What a request says before its body. */
final class RequestHead {

  /** Jetty lets Microsoft's {@code %u0041} through, which is none (RFC 3986, section 2.1). */
  private static final Pattern MALFORMED_ENCODING = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private RequestHead() {}

  static HttpRequest of(Request request) {
    String target =
        TolerantHttp.unparsableTarget(request).orElseGet(request.getHttpURI()::getPathQuery);
    String sent = target == null ? "" : target;
    int question = sent.indexOf('?');
    HttpRequest head =
        new HttpRequest(
            request.getMethod(),
            question < 0 ? sent : sent.substring(0, question),
            question < 0 ? "" : sent.substring(question + 1),
            headers(request),
            Body.empty());
    return request.isSecure() ? head.overTls() : head;
  }

  /** Why the body need not be read. */
  static Optional<Unreadable> problem(Request request, HttpRequest head) {
    if (head.target().length() > Limits.MAX_HEAD_BYTES) {
      return Optional.of(Unreadable.TARGET_TOO_LONG);
    }
    if (request.getHttpFields().size() > Limits.MAX_HEADERS || size(head) > Limits.MAX_HEAD_BYTES) {
      return Optional.of(Unreadable.HEADERS_TOO_LARGE);
    }
    if (TolerantHttp.unparsableTarget(request).isPresent()
        || MALFORMED_ENCODING.matcher(head.path()).find()) {
      return Optional.of(Unreadable.HEAD);
    }
    return announcesTooMuch(request)
        ? Optional.of(Unreadable.BODY_TOO_LARGE_TO_DROP)
        : Optional.empty();
  }

  static boolean hasBody(Request request) {
    return request.getContentLengthLong() > 0
        || request.getHttpFields().contains(HttpHeader.TRANSFER_ENCODING);
  }

  /** A client that waits for a word before it sends its body is told at once. */
  private static boolean announcesTooMuch(Request request) {
    long limit =
        request.getHttpFields().contains(HttpHeader.EXPECT)
            ? Limits.MAX_BODY_BYTES
            : Limits.MAX_DRAINED_BYTES;
    return request.getContentLengthLong() > limit;
  }

  private static long size(HttpRequest head) {
    return head.headers().asList().stream()
        .mapToLong(header -> header.name().length() + header.value().length() + 4L)
        .sum();
  }

  private static Headers headers(Request request) {
    return Headers.of(
        request.getHttpFields().stream()
            .map(
                field ->
                    new Header(field.getName(), field.getValue() == null ? "" : field.getValue()))
            .toList());
  }
}
