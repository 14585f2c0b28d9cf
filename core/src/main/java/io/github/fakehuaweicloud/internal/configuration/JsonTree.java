package io.github.fakehuaweicloud.internal.configuration;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Reads JSON. */
final class JsonTree {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(YamlTree.MAX_DEPTH).build())
          .build();

  private final Tree.Positions positions = new Tree.Positions();
  private final JsonParser parser;
  private final References references;

  private JsonTree(JsonParser parser, References references) {
    this.parser = parser;
    this.references = references;
  }

  static Tree read(String text, References references) throws SyntaxException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonTree tree = new JsonTree(parser, references);
      if (parser.nextToken() == null) {
        return new Tree(JsonNodeFactory.instance.missingNode(), tree.positions.all());
      }
      JsonNode root = tree.value("");
      if (parser.nextToken() != null) {
        throw new SyntaxException(
            position(parser.currentTokenLocation()), "", "expected nothing after the object");
      }
      return new Tree(root, tree.positions.all());
    } catch (JsonProcessingException malformed) {
      throw new SyntaxException(position(malformed.getLocation()), "", "expected well-formed JSON");
    } catch (IOException e) {
      throw new IllegalStateException("Text can always be read", e);
    }
  }

  private JsonNode value(String field) throws IOException, SyntaxException {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(field);
      case START_ARRAY -> array(field);
      case VALUE_STRING ->
          nodes.textNode(
              references.resolve(parser.getText(), field, position(parser.currentTokenLocation())));
      case VALUE_NUMBER_INT ->
          parser.getNumberType() == JsonParser.NumberType.INT
              ? nodes.numberNode(parser.getIntValue())
              : nodes.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDoubleValue());
      case VALUE_TRUE -> nodes.booleanNode(true);
      case VALUE_FALSE -> nodes.booleanNode(false);
      default -> nodes.nullNode();
    };
  }

  private JsonNode object(String field) throws IOException, SyntaxException {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      String inside = Tree.field(field, name);
      Position position = position(parser.currentTokenLocation());
      if (object.has(name)) {
        throw new SyntaxException(position, inside, "expected each field once, got it again");
      }
      positions.put(inside, position);
      parser.nextToken();
      object.set(name, value(inside));
    }
    return object;
  }

  private JsonNode array(String field) throws IOException, SyntaxException {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      String inside = Tree.element(field, array.size());
      positions.put(inside, position(parser.currentTokenLocation()));
      array.add(value(inside));
    }
    return array;
  }

  private static Position position(JsonLocation location) {
    return location == null
        ? Position.START
        : new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
