package io.github.fakehuaweicloud.internal.contract;

/**
 * One row of a table of a page.
 *
 * @param mandatory false in response tables, which have no such column
 * @param type includes the limits given in the column "Description"
 */
public record Row(String name, boolean mandatory, ValueType type, Kind kind) {

  public enum Kind {
    PLAIN,
    /** Never printed in clear. */
    SECRET,
    /** A secret that the gateway checks. A signed request may leave it out. */
    CREDENTIAL
  }

  public static Row mandatory(String name, ValueType type) {
    return new Row(name, true, type, Kind.PLAIN);
  }

  public static Row optional(String name, ValueType type) {
    return new Row(name, false, type, Kind.PLAIN);
  }

  /** For a response table. */
  public static Row answered(String name, ValueType type) {
    return new Row(name, false, type, Kind.PLAIN);
  }

  /** How the paths of the fields within begin, for example {@code data_list[].}. */
  String pathOfFields() {
    boolean isArray =
        type instanceof Structure structure && structure.kind() == Structure.Kind.ARRAY;
    return name + (isArray ? "[]." : ".");
  }

  /** True for credentials too. */
  public boolean isSecret() {
    return kind != Kind.PLAIN;
  }

  public Row secret() {
    return new Row(name, mandatory, type, Kind.SECRET);
  }

  public Row credential() {
    return new Row(name, mandatory, type, Kind.CREDENTIAL);
  }
}
