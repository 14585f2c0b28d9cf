package io.github.fakehuaweicloud.errors;

/**
 * An error that the cloud answers with. The documented ones are constants: {@link GatewayError} of
 * the API gateway, {@code CceError} and {@code HssError} of the services. {@link #of} makes one
 * that is not listed.
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
   * An error that no constant stands for, in the shape of the gateway's bodies.
   *
   * @param status the HTTP status, 400 to 599
   * @param code for example {@code APIGW.0308}
   * @param message the error's text
   * @return the error
   * @throws IllegalArgumentException if the status is that of no error
   */
  static ErrorCode of(int status, String code, String message) {
    return new OwnError(status, code, message);
  }

  /**
   * The HTTP status.
   *
   * @return for example 429
   */
  int status();

  /**
   * The code in the body.
   *
   * @return for example {@code CCE.01429002}
   */
  String code();

  /**
   * The documented text.
   *
   * @return for example {@code The resource is locked by other requests.}
   */
  String message();

  /**
   * What the answer says about one request.
   *
   * @param detail what was wrong with the request; empty if the documented text is enough
   * @return the detail in place of the documented text; HSS has it behind the text
   */
  default String sentence(String detail) {
    return detail.isEmpty() ? message() : detail;
  }

  /**
   * The body of the answer, in the shape of the error's own service.
   *
   * @param detail what was wrong with the request; empty if the documented text is enough
   * @param requestId the request's id, 32 hex digits; only the gateway's bodies hold it
   * @return JSON
   */
  String body(String detail, String requestId);
}
