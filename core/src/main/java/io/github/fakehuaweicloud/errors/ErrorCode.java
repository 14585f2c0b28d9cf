package io.github.fakehuaweicloud.errors;

/**
 * An error that the cloud answers with. The documented ones are constants: {@link GatewayError} for
 * the API gateway, {@code CceError}, {@code HssError} and {@code IamError} for the services. {@link
 * #of} makes any other.
 *
 * <pre>{@code
 * cloud.cce().faults().next(Fault.error(CceError.LOCKED));
 * cloud.hss().faults().next(Fault.error(HssError.ACCESS_DENIED));
 * cloud.hss().faults().next(Fault.error(GatewayError.IAM_UNAVAILABLE));
 * cloud.hss().faults().next(Fault.error(ErrorCode.of(418, "HSS.9999", "I am a teapot")));
 * }</pre>
 */
public interface ErrorCode {

  /**
   * An error that is not among the constants. Its body has the shape of the gateway's bodies.
   *
   * @param status the HTTP status, 400 to 599
   * @param code for example {@code APIGW.0308}
   * @param message the error's text
   * @return the error
   * @throws IllegalArgumentException if the status is out of range
   */
  static ErrorCode of(int status, String code, String message) {
    return new OwnError(status, code, message);
  }

  /**
   * The HTTP status.
   *
   * @return 400 to 599
   */
  int status();

  /**
   * The error code in the body.
   *
   * @return for example {@code CCE.01429002}
   */
  String code();

  /**
   * The text that belongs to the code.
   *
   * @return for example {@code The resource is locked by other requests.}
   */
  String message();

  /**
   * The text that the answer to one request contains.
   *
   * @param detail what was wrong with the request; may be empty
   * @return the detail, or {@link #message()} if that is empty; HSS puts the detail after the
   *     message
   */
  default String sentence(String detail) {
    return detail.isEmpty() ? message() : detail;
  }

  /**
   * The body of the answer, in the shape that the error's service uses.
   *
   * @param detail what was wrong with the request; may be empty
   * @param requestId 32 hex digits; only the gateway's bodies contain it
   * @return JSON
   */
  String body(String detail, String requestId);
}
