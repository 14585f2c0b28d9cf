package io.github.fakehuaweicloud.requests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the value of a parameter that is an array of Strings. */
final class TextList {

  private static final ObjectMapper JSON = new ObjectMapper();

  private TextList() {}

  static Optional<List<String>> of(SentParameter sent) {
    return sent.isText() ? Optional.empty() : of(sent.value());
  }

  private static Optional<List<String>> of(String json) {
    try {
      JsonNode array = JSON.readTree(json);
      List<String> texts = new ArrayList<>();
      for (JsonNode each : array) {
        if (!each.isTextual()) {
          return Optional.empty();
        }
        texts.add(each.textValue());
      }
      return array.isArray() ? Optional.of(List.copyOf(texts)) : Optional.empty();
    } catch (JsonProcessingException another) {
      return Optional.empty();
    }
  }
}
