package io.github.fakehuaweicloud.requests;

/**
 * One row of a page that a request broke, or something in the request that the page does not
 * mention. The vendor's API reference has one page per operation. A page has tables; each row
 * documents one parameter: its type, whether it is mandatory, and its valid values.
 *
 * <pre>{@code
 * Violation broken = request.violations().get(0);
 * broken.parameter();   // duration
 * broken.message();     // body field duration: expected an Integer from 1 to 10950 days, …
 * }</pre>
 *
 * <p>Prints its message. Immutable. Implemented by the fake only.
 */
public interface Violation {

  /** How a request differs from a page. */
  enum Reason {
    /** A mandatory parameter is absent. */
    MISSING,
    /** A value has another type than documented, or is out of range. */
    INVALID,
    /** A value cannot be parsed, such as JSON or a kubeconfig. */
    MALFORMED,
    /** The page does not mention what the request contains. */
    UNDOCUMENTED
  }

  /**
   * The operation that the request was for.
   *
   * @return its page is the one that the request differs from
   */
  Operation operation();

  /**
   * The name of the parameter on the page.
   *
   * @return for example {@code duration}; {@code body} for the body as a whole
   */
  String parameter();

  /**
   * How the request differs.
   *
   * @return one of four reasons
   */
  Reason reason();

  /**
   * One sentence: where, what was expected, what came, and which table says so. It never contains a
   * secret.
   *
   * @return for example {@code body field duration: expected an Integer from 1 to 10950 days, or
   *     -1, got 0 (Table 3 "Request body parameters" of CCE: Obtaining a Cluster Certificate)}
   */
  String message();
}
