package io.github.fakehuaweicloud.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fakehuaweicloud.http.HttpResponse;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out of an answer why a request was refused. */
final class Refusal {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LARGEST_BODY = 64 * 1024;

  private Refusal() {}

  /** What the answer says; empty if it is no refusal, or gives no reason. */
  static Optional<String> reason(HttpResponse response) {
    if (response.status() < 400 || response.body().size() > LARGEST_BODY) {
      return Optional.empty();
    }
    try {
      JsonNode body = JSON.readTree(response.body().text());
      // CCE's message says more than its error_msg, which never changes.
      return Stream.of("message", "error_msg")
          .map(field -> body.path(field).asText())
          .filter(text -> !text.isEmpty())
          .findFirst();
    } catch (JsonProcessingException noJson) {
      return Optional.empty();
    }
  }
}
