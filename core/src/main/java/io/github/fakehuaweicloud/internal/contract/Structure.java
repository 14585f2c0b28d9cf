package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What only responses hold: a Boolean, an object, an array of objects.
 *
 * @param kind which of them
 * @param table the title of the table that describes the object, or the objects of the array; empty
 *     if no table does
 */
public record Structure(Kind kind, String table) implements ValueType {

  /** The kinds of structures. */
  public enum Kind {
    /** True or false. */
    BOOLEAN,
    /** An object. */
    OBJECT,
    /** An array of objects. */
    ARRAY
  }

  /**
   * True or false.
   *
   * @return the type
   */
  public static Structure bool() {
    return new Structure(Kind.BOOLEAN, "");
  }

  /**
   * An object that the page does not describe further.
   *
   * @return the type
   */
  public static Structure object() {
    return new Structure(Kind.OBJECT, "");
  }

  /**
   * An object that a table describes.
   *
   * @param table the table's title
   * @return the type
   */
  public static Structure object(String table) {
    return new Structure(Kind.OBJECT, table);
  }

  /**
   * An array of objects that a table describes.
   *
   * @param table the table's title
   * @return the type
   */
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
    return pageName();
  }

  @Override
  public boolean accepts(JsonNode value) {
    return switch (kind) {
      case BOOLEAN -> value.isBoolean();
      case OBJECT -> value.isObject();
      case ARRAY -> value.isArray();
    };
  }
}
