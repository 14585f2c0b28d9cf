package io.github.fakehuaweicloud.hss;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.errors.ErrorCode;

/**
 * HSS's errors, as in its <a
 * href="https://support.huaweicloud.com/intl/en-us/api-hss2.0/ErrorCode.html">list of error
 * codes</a>. All of these have the HTTP status 400, and {@code error_description} and {@code
 * error_msg} have the same text, as observed.
 *
 * <pre>{@code
 * cloud.hss().faults().next(Fault.error(HssError.QUOTAS_INSUFFICIENT));   // 400 HSS.1002
 * }</pre>
 */
public enum HssError implements ErrorCode {
  /** {@code HSS.0001}: invalid parameter. */
  INVALID_PARAMETER("HSS.0001", "Invalid parameter."),
  /** {@code HSS.0002}: failed to parse the request. */
  MALFORMED_REQUEST("HSS.0002", "Failed to parse the request."),
  /** {@code HSS.0010}: access denied. */
  ACCESS_DENIED("HSS.0010", "Access denied."),
  /** {@code HSS.0011}: requested resource not found. */
  NOT_FOUND("HSS.0011", "Requested resource not found."),
  /** {@code HSS.0013}: insufficient permissions. */
  INSUFFICIENT_PERMISSIONS("HSS.0013", "Insufficient permissions."),
  /** {@code HSS.0014}: quota creation not allowed. */
  QUOTA_CREATION_NOT_ALLOWED("HSS.0014", "Quota creation not allowed."),
  /** {@code HSS.1002}: available quotas are insufficient. */
  QUOTAS_INSUFFICIENT("HSS.1002", "Available quotas are insufficient.");

  private static final int STATUS = 400;

  private final String code;
  private final String text;

  HssError(String code, String text) {
    this.code = code;
    this.text = text;
  }

  @Override
  public int status() {
    return STATUS;
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
  public String sentence(String detail) {
    return detail.isEmpty() ? text : text + " " + detail;
  }

  @Override
  public String body(String detail, String requestId) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("error_code", code);
    body.put("error_description", sentence(detail));
    body.put("error_msg", sentence(detail));
    return body.toString();
  }
}
