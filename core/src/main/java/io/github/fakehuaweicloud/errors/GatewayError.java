package io.github.fakehuaweicloud.errors;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The errors of the API gateway in front of all services, as in its <a
 * href="https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-errorcode.html">list of
 * error codes</a>.
 *
 * <pre>{@code
 * cloud.cce().faults().next(Fault.error(GatewayError.IAM_UNAVAILABLE));   // 503 APIGW.0613
 * }</pre>
 */
public enum GatewayError implements ErrorCode {
  /** 400 {@code APIGW.0201}: the request cannot be read. */
  API_REQUEST_ERROR(400, "APIGW.0201", "API request error."),
  /**
   * 401 {@code APIGW.0301}: credentials are missing, unknown or expired, or the signature is wrong.
   */
  INCORRECT_AUTHENTICATION(
      401, "APIGW.0301", "Incorrect IAM authentication information: decrypt token fail"),
  /** 401 {@code APIGW.0307}: a revoked token, or one of another region. */
  TOKEN_MUST_BE_UPDATED(401, "APIGW.0307", "The token must be updated."),
  /** 403 {@code APIGW.0302}: the user is not allowed to call the API. */
  NOT_AUTHORIZED(403, "APIGW.0302", "The IAM user is not authorized to access the API."),
  /** 403 {@code APIGW.0306}: access to the API is denied. */
  ACCESS_DENIED(403, "APIGW.0306", "API access denied."),
  /** 404 {@code APIGW.0101}: an unknown path, or a wrong method. */
  API_NOT_FOUND(
      404, "APIGW.0101", "The API does not exist or has not been published in the environment"),
  /** 413 {@code APIGW.0201}: a body above 12 MB. */
  REQUEST_TOO_LARGE(413, "APIGW.0201", "Request entity too large."),
  /** 429 {@code APIGW.0308}: throttled. */
  THROTTLED(
      429,
      "APIGW.0308",
      "The throttling threshold has been reached: policy ip over ratelimit,limit:5,time:5 second"),
  /** 500 {@code APIGW.0601}: an error of the gateway itself. */
  INTERNAL(500, "APIGW.0601", "Internal server error."),
  /** 502 {@code APIGW.0201}: the service behind the gateway cannot be reached. */
  BACKEND_UNAVAILABLE(502, "APIGW.0201", "Backend unavailable."),
  /** 503 {@code APIGW.0613}: the gateway cannot reach IAM. */
  IAM_UNAVAILABLE(503, "APIGW.0613", "IAM unavailable."),
  /** 504 {@code APIGW.0201}: the service behind the gateway does not answer. */
  BACKEND_TIMEOUT(504, "APIGW.0201", "Backend timeout.");

  private final int status;
  private final String code;
  private final String text;

  GatewayError(int status, String code, String text) {
    this.status = status;
    this.code = code;
    this.text = text;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String message() {
    return text;
  }

  @Override
  public String body(String detail, String requestId) {
    return body(code, sentence(detail), requestId);
  }

  static String body(String code, String sentence, String requestId) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("error_msg", sentence);
    body.put("error_code", code);
    body.put("request_id", requestId);
    return body.toString();
  }
}
