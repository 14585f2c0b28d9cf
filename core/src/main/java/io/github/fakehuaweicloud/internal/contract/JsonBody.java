package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.internal.http.Body;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A request body read as a JSON object in UTF-8. It is read token by token, and what is nested in a
 * field is skipped, for no field of the pages is an object or an array: so a body of megabytes
 * costs little more memory than its texts.
 *
 * @param content the object, nested arrays and objects empty; an empty object if there is a
 *     problem. Of a repeated field it holds the last value, as Go's decoder does
 * @param problem what came instead of an object, in words; empty if an object came
 * @param repeatsFields whether the object has two fields of one name
 */
record JsonBody(ObjectNode content, Optional<String> problem, boolean repeatsFields) {

  private static final JsonFactory JSON = new JsonFactory();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final int MAX_FIELDS = 1_000;

  /** Jackson's own limit, where the fake says so in its own words. */
  private static final int MAX_DIGITS = 1_000;

  static JsonBody read(Body body) {
    if (body.isEmpty()) {
      return problem("an empty body");
    }
    try (JsonParser parser = JSON.createParser(utf8(body))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return problem("JSON that is no object");
      }
      return object(parser);
    } catch (JsonProcessingException malformed) {
      // Neither the exception's text nor the body goes into the answer: both may hold a secret.
      return problem(
          malformed.getLocation() == null
              ? "JSON beyond the fake's limits"
              : "malformed JSON at line "
                  + malformed.getLocation().getLineNr()
                  + ", column "
                  + malformed.getLocation().getColumnNr());
    } catch (CharacterCodingException malformed) {
      return problem("bytes that are no UTF-8");
    } catch (IOException malformed) {
      return problem("no JSON");
    }
  }

  private static JsonBody object(JsonParser parser) throws IOException {
    ObjectNode content = NODES.objectNode();
    boolean repeats = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      parser.nextToken();
      repeats |= content.has(field);
      content.set(field, value(parser));
      if (content.size() > MAX_FIELDS) {
        return problem("an object of more than " + MAX_FIELDS + " fields");
      }
    }
    return parser.nextToken() == null
        ? new JsonBody(content, Optional.empty(), repeats)
        : problem("more than one JSON value");
  }

  private static JsonNode value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> skipped(parser, NODES.objectNode());
      case START_ARRAY -> skipped(parser, NODES.arrayNode());
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case VALUE_NUMBER_INT ->
          parser.getTextLength() > MAX_DIGITS
              ? NODES.numberNode(Double.POSITIVE_INFINITY)
              : NODES.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  private static JsonNode skipped(JsonParser parser, JsonNode empty) throws IOException {
    parser.skipChildren();
    return empty;
  }

  private static String utf8(Body body) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body.bytes())).toString();
  }

  private static JsonBody problem(String words) {
    return new JsonBody(NODES.objectNode(), Optional.of(words), false);
  }
}
