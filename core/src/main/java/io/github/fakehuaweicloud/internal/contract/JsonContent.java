package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;

/** Reads one JSON object, as deep as its shape goes. */
final class JsonContent {

  /** Of the whole body. */
  static final int MAX_VALUES = 1_000;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Jackson has the same limit, but its exception would say less. */
  private static final int MAX_DIGITS = 1_000;

  private final JsonParser parser;
  private int values;
  private boolean repeatsFields;

  /**
   * @param parser at the start of the object
   */
  JsonContent(JsonParser parser) {
    this.parser = parser;
  }

  /** Empty if it holds too many values; the rest of it is then not read. */
  Optional<ObjectNode> object(BodyShape shape) throws IOException {
    ObjectNode object = readObject(shape);
    return values > MAX_VALUES ? Optional.empty() : Optional.of(object);
  }

  /** Whether an object that was read has a field twice. */
  boolean repeatsFields() {
    return repeatsFields;
  }

  private ObjectNode readObject(BodyShape shape) throws IOException {
    ObjectNode object = NODES.objectNode();
    while (values <= MAX_VALUES && parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      parser.nextToken();
      if (object.has(field)) {
        repeatsFields = true;
      } else {
        values++;
      }
      object.set(field, read(shape.of(field)));
    }
    return object;
  }

  private ArrayNode readArray(BodyShape shape) throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (values <= MAX_VALUES && parser.nextToken() != JsonToken.END_ARRAY) {
      values++;
      array.add(
          parser.currentToken() == JsonToken.START_OBJECT
              ? readObject(shape)
              : read(Optional.empty()));
    }
    return array;
  }

  private JsonNode read(Optional<BodyShape> shape) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT ->
          shape.isPresent() ? readObject(shape.get()) : skipped(NODES.objectNode());
      case START_ARRAY -> shape.isPresent() ? readArray(shape.get()) : skipped(NODES.arrayNode());
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

  private JsonNode skipped(JsonNode empty) throws IOException {
    parser.skipChildren();
    return empty;
  }
}
