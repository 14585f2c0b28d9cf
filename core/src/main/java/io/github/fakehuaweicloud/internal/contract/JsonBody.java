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
 * A request body read as a JSON object in UTF-8. No field of the pages is an object or an array, so
 * nested content is skipped while parsing. That way a body of megabytes needs little memory.
 *
 * @param content nested arrays and objects are empty. The last of repeated fields wins, as in Go.
 *     Empty if there is a problem
 * @param problem what came instead of an object, in words
 */
record JsonBody(ObjectNode content, Optional<String> problem, boolean repeatsFields) {

  private static final JsonFactory JSON = new JsonFactory();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final int MAX_FIELDS = 1_000;

  /** Jackson has the same limit, but its exception would say less. */
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
      // Quotes neither the exception's text nor the body, because both may hold a secret.
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
