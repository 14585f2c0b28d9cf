package com.example.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import com.huaweicloud.sdk.core.utils.JsonUtils;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One error, as it was sent and as the SDK threw it.
 *
 * @param answer the recorded request, with its answer
 * @param exception what the SDK made out of it
 */
record Thrown(RecordedRequest answer, ServiceResponseException exception) {

  private static final Map<String, String> TEXT_OF_CODE =
      new TreeMap<>(
          Map.of("errorCode", "errorMessage", "error_code", "error_msg", "code", "message"));

  private static final String REQUEST_ID = "7f89089b3a9b331fbbe8817c03a49199";

  static Thrown by(FakeHuaweiCloud cloud, Runnable call) {
    var exception = catchThrowableOfType(ServiceResponseException.class, call::run);
    List<RecordedRequest> requests = cloud.requests();
    Thrown thrown = new Thrown(requests.get(requests.size() - 1), exception);
    thrown.checkWhatHoldsForAll();
    return thrown;
  }

  private void checkWhatHoldsForAll() {
    assertThat(exception.getHttpStatusCode()).isEqualTo(answer.status());
    assertThat(exception.getRequestId())
        .isEqualTo(answer.requestId())
        .isEqualTo(answer.responseHeader("X-Request-Id").orElseThrow());
    assertThat(exception.getMessage()).isEqualTo(exception.getErrorMsg());
  }

  /** The codes in the body, each with its name and the text that goes with it. */
  String sent() {
    JsonNode body = body();
    JsonNode error = body.path("error").isObject() ? body.path("error") : body;
    return TEXT_OF_CODE.entrySet().stream()
        .filter(pair -> error.has(pair.getKey()) && error.has(pair.getValue()))
        // CCE's number is the status once more.
        .filter(pair -> !pair.getKey().equals("code") || body.has("error"))
        .map(pair -> "`%s` %s".formatted(pair.getKey(), withText(error, pair)))
        .collect(Collectors.joining("; "));
  }

  private static String withText(JsonNode error, Map.Entry<String, String> pair) {
    return error.get(pair.getKey()).asText() + ", " + error.get(pair.getValue()).asText();
  }

  /** The exception, its code and its text. */
  String thrown() {
    return "`%s`; `%s`; %s"
        .formatted(
            exception.getClass().getSimpleName(),
            exception.getErrorCode(),
            exception.getErrorMsg());
  }

  /** The whole answer, its id always the same one. */
  String wholeAnswer() {
    List<String> lines = new ArrayList<>();
    lines.add("HTTP/1.1 " + answer.status());
    for (String name : List.of("Content-Type", "X-Request-Id")) {
      answer.responseHeader(name).ifPresent(value -> lines.add(name + ": " + value));
    }
    lines.add("");
    lines.add(body().toPrettyString());
    return String.join("\n", lines).replace(answer.requestId(), REQUEST_ID);
  }

  private JsonNode body() {
    return JsonUtils.toObject(answer.responseBody(), JsonNode.class);
  }
}
