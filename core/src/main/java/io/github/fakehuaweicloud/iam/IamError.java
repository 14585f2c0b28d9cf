package io.github.fakehuaweicloud.iam;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.errors.ErrorCode;

/**
 * IAM's errors, as in its <a
 * href="https://support.huaweicloud.com/intl/en-us/api-iam/iam_02_0006.html">list of error
 * codes</a>.
 *
 * <pre>{@code
 * cloud.iam().faults().next(Fault.error(IamError.WRONG_PASSWORD));   // 401
 * }</pre>
 *
 * <p>The body is Keystone's, {@code {"error":{"code":401,"message":"…","title":"Unauthorized"}}},
 * as observed for requests for a token. It holds the HTTP status and not the code of the list. For
 * the other operations that is our choice: the list shows {@code error_code} and {@code error_msg}.
 */
public enum IamError implements ErrorCode {
  /** 400 {@code IAM.0007}: a parameter is missing or wrong. */
  INVALID_PARAMETER(400, "IAM.0007", "Request parameter is invalid.", "Bad Request"),
  /** 400 {@code IAM.0009}: the header {@code X-Subject-Token} is wrong. */
  INVALID_SUBJECT_TOKEN(400, "IAM.0009", "The X-Subject-Token is invalid.", "Bad Request"),
  /** 400 {@code IAM.0011}: the body is no JSON object. */
  INVALID_BODY(400, "IAM.0011", "Request body is invalid.", "Bad Request"),
  /** 400 {@code IAM.1108}: the security token of a temporary access key has expired. */
  SECURITY_TOKEN_EXPIRED(400, "IAM.1108", "The security token has expired.", "Bad Request"),
  /** 400 {@code IAM.1109}: there is no such project. */
  UNKNOWN_PROJECT(400, "IAM.1109", "The project does not exist.", "Bad Request"),
  /** 401 {@code IAM.0001}: not authenticated. */
  UNAUTHENTICATED(
      401, "IAM.0001", "The request you have made requires authentication.", "Unauthorized"),
  /** 401 {@code IAM.0061}: the user is locked. */
  USER_LOCKED(401, "IAM.0061", "The user is locked.", "Unauthorized"),
  /** 401 {@code IAM.0062}: the user does not exist, or the password is wrong. */
  WRONG_PASSWORD(401, "IAM.0062", "The username or password is wrong.", "Unauthorized"),
  /** 401 {@code IAM.0066}: the token has expired. */
  TOKEN_EXPIRED(401, "IAM.0066", "The token has expired.", "Unauthorized"),
  /** 401 {@code IAM.0067}: the token is invalid. */
  TOKEN_INVALID(401, "IAM.0067", "The token is invalid.", "Unauthorized"),
  /** 403 {@code IAM.0002}: the user may not do that. */
  FORBIDDEN(
      403, "IAM.0002", "You are not authorized to perform the requested action.", "Forbidden"),
  /** 404 {@code IAM.0004}: not found. */
  NOT_FOUND(404, "IAM.0004", "The requested resource could not be found.", "Not Found"),
  /** 409 {@code IAM.0005}: conflict. */
  CONFLICT(409, "IAM.0005", "A conflict occurred.", "Conflict"),
  /** 429 {@code IAM.0012}: throttled. */
  THROTTLED(429, "IAM.0012", "The throttling threshold has been reached.", "Too Many Requests"),
  /** 500 {@code IAM.0006}: internal error. */
  INTERNAL(500, "IAM.0006", "An unexpected error occurred.", "Internal Server Error");

  private final int status;
  private final String code;
  private final String text;
  private final String title;

  IamError(int status, String code, String text, String title) {
    this.status = status;
    this.code = code;
    this.text = text;
    this.title = title;
  }

  @Override
  public int status() {
    return status;
  }

  /** The code in the vendor's list. The body holds the status in its place. */
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
    body.putObject("error")
        .put("code", status)
        .put("message", sentence(detail))
        .put("title", title);
    return body.toString();
  }
}
