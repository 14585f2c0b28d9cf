package io.github.fakehuaweicloud.requests;

/**
 * One row of an operation's page that a request broke, or something in it that the page does not
 * mention. A row is a line of one of the page's tables: a parameter, whether it is mandatory, and
 * what values it takes.
 *
 * <pre>{@code
 * Violation broken = request.violations().get(0);
 * broken.parameter();   // duration
 * broken.message();     // body field duration: expected an Integer from 1 to 10950 days, …
 * }</pre>
 *
 * <p>Prints its message. Immutable. Made by the fake only.
 */
public interface Violation {

  /** In what way a request differs from a page. */
  enum Reason {
    /** A mandatory value is absent. */
    MISSING,
    /** A value is of another type than documented, or out of its range. */
    INVALID,
    /** The value cannot be read, for example JSON or a kubeconfig. */
    MALFORMED,
    /** The page does not mention what the request holds. */
    UNDOCUMENTED
  }

  /**
   * The operation whose page it is.
   *
   * @return the operation
   */
  Operation operation();

  /**
   * The page's name of the parameter.
   *
   * @return for example {@code duration}; {@code body} for the body as a whole
   */
  String parameter();

  /**
   * In what way.
   *
   * @return the reason
   */
  Reason reason();

  /**
   * One sentence: where, what was expected, what came, and the table that says so. Never holds a
   * secret.
   *
   * @return for example {@code body field duration: expected an Integer from 1 to 10950 days, or
   *     -1, got 0 (Table 3 "Request body parameters" of CCE: Obtaining a Cluster Certificate)}
   */
  String message();
}
