package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A Boolean, an object, or an array of objects.
 *
 * @param table the title of the table that describes the object, or the objects in the array; empty
 *     if no table does
 */
public record Structure(Kind kind, String table) implements ValueType {

  public enum Kind {
    BOOLEAN,
    OBJECT,
    /** An array of objects. */
    ARRAY
  }

  public static Structure bool() {
    return new Structure(Kind.BOOLEAN, "");
  }

  /** An object that the page does not describe further. */
  public static Structure object() {
    return new Structure(Kind.OBJECT, "");
  }

  public static Structure object(String table) {
    return new Structure(Kind.OBJECT, table);
  }

  public static Structure arrayOf(String table) {
    return new Structure(Kind.ARRAY, table);
  }

  @Override
  public String pageName() {
    return switch (kind) {
      case BOOLEAN -> "Boolean";
      case OBJECT -> table.isEmpty() ? "Object" : table + " object";
      case ARRAY -> "Array of " + table + " objects";
    };
  }

  @Override
  public String expected() {
    return switch (kind) {
      case BOOLEAN -> "true or false";
      case OBJECT -> "an object";
      case ARRAY -> "an array of objects";
    };
  }

  @Override
  public boolean accepts(JsonNode value) {
    return switch (kind) {
      case BOOLEAN -> value.isBoolean();
      case OBJECT -> value.isObject();
      case ARRAY -> value.isArray() && holdsObjects(value);
    };
  }

  private static boolean holdsObjects(JsonNode array) {
    for (JsonNode element : array) {
      if (!element.isObject()) {
        return false;
      }
    }
    return true;
  }
}
