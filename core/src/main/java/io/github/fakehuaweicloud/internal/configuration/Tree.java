package io.github.fakehuaweicloud.internal.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.internal.text.Quotes;
import java.util.HashMap;
import java.util.Map;

/**
 * What stands in a file, and where.
 *
 * @param root of the values
 * @param positions of each field, by its path: of its name, or of the value in a list
 */
record Tree(JsonNode root, Map<String, Position> positions) {

  Tree {
    positions = Map.copyOf(positions);
  }

  /** Of the field, or of the nearest around it that is there. */
  Position position(String field) {
    for (String path = field; !path.isEmpty(); path = parent(path)) {
      Position position = positions.get(path);
      if (position != null) {
        return position;
      }
    }
    return Position.START;
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
  }

  /** As errors of documents name it. */
  static String field(String parent, String name) {
    return parent + (parent.isEmpty() ? "" : ".") + Quotes.escape(Quotes.cut(name, 64));
  }

  static String element(String parent, int index) {
    return parent + "[" + index + "]";
  }

  /** Collects positions. */
  static final class Positions {

    private final Map<String, Position> byField = new HashMap<>();

    void put(String field, Position position) {
      byField.put(field, position);
    }

    Map<String, Position> all() {
      return byField;
    }
  }
}
