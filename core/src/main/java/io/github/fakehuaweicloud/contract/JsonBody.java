package io.github.fakehuaweicloud.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.http.Body;
import java.io.IOException;
import java.util.Optional;

/**
 * A request body read as a JSON object.
 *
 * @param content the object; empty if there is a problem. Of a repeated field it holds the last
 *     value, as Go's decoder does
 * @param problem what came instead of an object, in words; empty if an object came
 * @param repeatsFields whether an object in it has two fields of one name
 */
record JsonBody(ObjectNode content, Optional<String> problem, boolean repeatsFields) {

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private static final ObjectReader JSON_WITHOUT_REPETITIONS =
      JSON.with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

  static JsonBody read(Body body) {
    if (body.isEmpty()) {
      return problem("an empty body");
    }
    byte[] bytes = body.bytes();
    try {
      try {
        return of(JSON_WITHOUT_REPETITIONS.readTree(bytes), false);
      } catch (JsonMappingException repeated) {
        return of(JSON.readTree(bytes), true);
      }
    } catch (JsonProcessingException malformed) {
      // Neither the exception's text nor the body goes into the answer: both may hold a secret.
      return problem(
          malformed.getLocation() == null
              ? "no JSON"
              : "malformed JSON at line "
                  + malformed.getLocation().getLineNr()
                  + ", column "
                  + malformed.getLocation().getColumnNr());
    } catch (IOException malformed) {
      // For instance bytes that are no UTF-8.
      return problem("no JSON");
    }
  }

  private static JsonBody of(JsonNode tree, boolean repeatsFields) {
    return tree instanceof ObjectNode object
        ? new JsonBody(object, Optional.empty(), repeatsFields)
        : problem("JSON that is no object");
  }

  private static JsonBody problem(String words) {
    return new JsonBody(JsonNodeFactory.instance.objectNode(), Optional.of(words), false);
  }
}
