package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.internal.http.Body;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A request body read as a JSON object in UTF-8. Nested content that no page describes is skipped
 * while parsing. That way a body of megabytes needs little memory.
 *
 * @param content skipped arrays and objects are empty. The last of repeated fields wins, as in Go.
 *     Empty if there is a problem
 * @param problem what came instead of an object, in words
 */
record JsonBody(ObjectNode content, Optional<String> problem, boolean repeatsFields) {

  private static final char REPLACEMENT = '\uFFFD';

  private static final JsonFactory JSON = new JsonFactory();

  static JsonBody read(Body body, BodyShape shape) {
    if (body.isEmpty()) {
      return problem("an empty body");
    }
    try (JsonParser parser = JSON.createParser(utf8(body))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return problem("JSON that is no object");
      }
      return read(parser, shape);
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

  private static JsonBody read(JsonParser parser, BodyShape shape) throws IOException {
    JsonContent content = new JsonContent(parser);
    Optional<ObjectNode> object = content.object(shape);
    if (object.isEmpty()) {
      return problem("an object of more than " + JsonContent.MAX_VALUES + " fields");
    }
    return parser.nextToken() == null
        ? new JsonBody(object.get(), Optional.empty(), content.repeatsFields())
        : problem("more than one JSON value");
  }

  /** A text with a replacement character is read once more: it may have been sent as such. */
  private static String utf8(Body body) throws CharacterCodingException {
    String text = body.text();
    return text.indexOf(REPLACEMENT) < 0 ? text : strictly(body);
  }

  private static String strictly(Body body) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body.bytes())).toString();
  }

  private static JsonBody problem(String words) {
    return new JsonBody(JsonNodeFactory.instance.objectNode(), Optional.of(words), false);
  }
}
