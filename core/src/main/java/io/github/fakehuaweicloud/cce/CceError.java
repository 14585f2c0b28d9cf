package io.github.fakehuaweicloud.cce;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.errors.ErrorCode;

/**
 * CCE's errors, as in its <a
 * href="https://support.huaweicloud.com/intl/en-us/api-cce/ErrorCode.html">list of error codes</a>.
 *
 * <pre>{@code
 * cloud.cce().faults().next(Fault.error(CceError.LOCKED));   // 429 CCE.01429002
 * }</pre>
 *
 * <p>The body has three shapes in one, as observed: a Kubernetes Status, and both of CCE's naming
 * styles, each with a code of its own ({@code CCE.01400001} and {@code CCE_CM.0004}). Which codes
 * belong together was observed for 400 and 404 and is our choice for the rest.
 */
public enum CceError implements ErrorCode {
  /** 400 {@code CCE.01400001}: invalid request. */
  INVALID_REQUEST(
      400, "CCE.01400001", "Invalid request.", "CCE_CM.0004", "Request is invalid", "BadRequest"),
  /** 400 {@code CCE.01400006}: content type not supported. */
  CONTENT_TYPE_NOT_SUPPORTED(
      400,
      "CCE.01400006",
      "Content type not supported.",
      "CCE_CM.0004",
      "Request is invalid",
      "BadRequest"),
  /** 400 {@code CCE.01400015}: version not supported. */
  VERSION_NOT_SUPPORTED(
      400,
      "CCE.01400015",
      "Version not supported.",
      "CCE_CM.0402",
      "Version not supported",
      "BadRequest"),
  /** 401 {@code CCE.01401001}: authorization failed. */
  AUTHORIZATION_FAILED(
      401,
      "CCE.01401001",
      "Authorization failed.",
      "CCE_CM.0001",
      "Authorization failed",
      "Unauthorized"),
  /** 403 {@code CCE.01403001}: forbidden. */
  FORBIDDEN(403, "CCE.01403001", "Forbidden.", "CCE_CM.0002", "Forbidden", "Forbidden"),
  /** 404 {@code CCE.01404001}: resource not found. */
  NOT_FOUND(
      404, "CCE.01404001", "Resource not found.", "CCE_CM.0003", "Resource not found", "NotFound"),
  /** 409 {@code CCE.01409001}: the resource already exists. */
  ALREADY_EXISTS(
      409,
      "CCE.01409001",
      "The resource already exists.",
      "CCE_CM.0005",
      "Resource already exists",
      "Conflict"),
  /** 429 {@code CCE.01429002}: the resource is locked by other requests. */
  LOCKED(
      429,
      "CCE.01429002",
      "The resource is locked by other requests.",
      "CCE_CM.0006",
      "Resource locked",
      "TooManyRequests"),
  /** 429 {@code CCE.02429001}: the throttling threshold has been reached. */
  THROTTLED(
      429,
      "CCE.02429001",
      "The throttling threshold has been reached.",
      "CCE_CM.0006",
      "Too many requests",
      "TooManyRequests"),
  /** 500 {@code CCE.01500001}: internal error. */
  INTERNAL(
      500, "CCE.01500001", "Internal error.", "CCE_CM.0000", "Internal error", "InternalError");

  private final int status;
  private final String code;
  private final String text;
  private final String olderCode;
  private final String olderText;
  private final String reason;

  CceError(
      int status, String code, String text, String olderCode, String olderText, String reason) {
    this.status = status;
    this.code = code;
    this.text = text;
    this.olderCode = olderCode;
    this.olderText = olderText;
    this.reason = reason;
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
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("kind", "Status");
    body.put("apiVersion", "v1");
    body.putObject("metadata");
    body.put("status", "Failure");
    body.put("code", status);
    body.put("errorCode", code);
    body.put("errorMessage", text);
    body.put("error_code", olderCode);
    body.put("error_msg", olderText);
    body.put("message", sentence(detail));
    body.put("reason", reason);
    return body.toString();
  }
}
