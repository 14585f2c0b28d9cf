package io.github.fakehuaweicloud.wiremock;

import com.github.tomakehurst.wiremock.http.ChunkedDribbleDelay;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Response;
import io.github.fakehuaweicloud.stubs.StubResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** WireMock's answers as those of the fake. */
final class Answers {

  private static final Duration LONGEST = Duration.ofDays(24);

  /** Templates may bring them in; in a header they would begin another one. */
  private static final Pattern NOT_IN_HEADERS = Pattern.compile("[^\\t\\x20-\\x7e\\x80-\\xff]");

  private static final int GARBAGE = 64;

  private Answers() {}

  static StubResponse of(Response response) {
    Fault fault = response.getFault();
    StubResponse answer = fault == null ? whole(response) : broken(fault);
    return answer.delayedBy(within(response.getInitialDelay()));
  }

  private static StubResponse whole(Response response) {
    StubResponse answer = StubResponse.of(response.getStatus());
    for (HttpHeader header : response.getHeaders().all()) {
      if (!isFraming(header)) {
        for (String value : header.values()) {
          answer = answer.withHeader(header.key(), NOT_IN_HEADERS.matcher(value).replaceAll(" "));
        }
      }
    }
    byte[] body = response.getBody();
    answer = body == null ? answer : answer.withBody(body);
    ChunkedDribbleDelay dribble = response.getChunkedDribbleDelay();
    return dribble == null ? answer : answer.spreadOver(within(dribble.getTotalDuration()));
  }

  private static StubResponse broken(Fault fault) {
    return switch (fault) {
      case EMPTY_RESPONSE -> StubResponse.connectionClosed();
      case CONNECTION_RESET_BY_PEER -> StubResponse.connectionReset();
      case RANDOM_DATA_THEN_CLOSE -> StubResponse.raw(garbage(""));
      case MALFORMED_RESPONSE_CHUNK ->
          StubResponse.raw(garbage("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"));
    };
  }

  /** No letter, digit or line break, so that it is never taken for the size of a chunk. */
  private static byte[] garbage(String head) {
    StringBuilder bytes = new StringBuilder(head);
    ThreadLocalRandom.current()
        .ints(GARBAGE, 0x80, 0x100)
        .forEach(each -> bytes.append((char) each));
    return bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static boolean isFraming(HttpHeader header) {
    return header.keyEquals("Content-Length") || header.keyEquals("Transfer-Encoding");
  }

  /** Random delays know no limit. */
  private static Duration within(long millis) {
    Duration asked = Duration.ofMillis(Math.max(0, millis));
    return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
  }
}
