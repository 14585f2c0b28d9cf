package io.github.fakehuaweicloud.internal.contract;

/**
 * One row of a table of a page.
 *
 * @param name the column "Parameter"
 * @param mandatory the column "Mandatory"; false in response tables, which have no such column
 * @param type the column "Type", with the bounds that the column "Description" sets
 * @param kind what else the checks must know of it
 */
public record Row(String name, boolean mandatory, ValueType type, Kind kind) {

  /** What else the checks must know of a row. */
  public enum Kind {
    /** Nothing. */
    PLAIN,
    /** The value is a secret and never printed in clear. */
    SECRET,
    /** A secret that the gateway checks, and that a signed request may leave out. */
    CREDENTIAL
  }

  /**
   * A row with "Yes" in the column "Mandatory".
   *
   * @param name the parameter
   * @param type its type
   * @return the row
   */
  public static Row mandatory(String name, ValueType type) {
    return new Row(name, true, type, Kind.PLAIN);
  }

  /**
   * A row with "No" in the column "Mandatory".
   *
   * @param name the parameter
   * @param type its type
   * @return the row
   */
  public static Row optional(String name, ValueType type) {
    return new Row(name, false, type, Kind.PLAIN);
  }

  /**
   * A row of a response table.
   *
   * @param name the parameter
   * @param type its type
   * @return the row
   */
  public static Row answered(String name, ValueType type) {
    return new Row(name, false, type, Kind.PLAIN);
  }

  /**
   * Whether the value is a secret of either kind.
   *
   * @return true unless the row is plain
   */
  public boolean isSecret() {
    return kind != Kind.PLAIN;
  }

  /**
   * This row, its value a secret.
   *
   * @return the row
   */
  public Row secret() {
    return new Row(name, mandatory, type, Kind.SECRET);
  }

  /**
   * This row, its value a credential that the gateway checks.
   *
   * @return the row
   */
  public Row credential() {
    return new Row(name, mandatory, type, Kind.CREDENTIAL);
  }
}
