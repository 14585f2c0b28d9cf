package io.github.fakehuaweicloud.contract;

/**
 * A row of a page that a request broke.
 *
 * <pre>{@code
 * Violation broken = request.violations().get(0);
 * broken.parameter();   // duration
 * broken.reason();      // INVALID
 * }</pre>
 *
 * @param operation the page
 * @param table the table
 * @param parameter the row's parameter; {@code body} where the body as a whole is no JSON object
 * @param reason in which way it broke the row
 * @param message one sentence: what came, what was expected, where that is written. Never holds a
 *     secret
 */
public record Violation(
    Operation operation, Table table, String parameter, Reason reason, String message) {

  /**
   * In which way a row was broken.
   *
   * <pre>{@code
   * assertThat(request.violations()).extracting(v -> v.reason()).containsOnly(Reason.MISSING);
   * }</pre>
   */
  public enum Reason {
    /** A mandatory parameter is not there. */
    MISSING,
    /** The value has another type, or is outside its bounds or enumeration. */
    INVALID,
    /** The body is no JSON object, or kube_config no kubeconfig. */
    MALFORMED,
    /** The page does not mention it. Refused by strict projects only. */
    UNDOCUMENTED
  }

  /** Prints the message. */
  @Override
  public String toString() {
    return message;
  }
}
