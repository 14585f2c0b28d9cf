package io.github.fakehuaweicloud.cce;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.http.HttpResponse;

/**
 * CCE's refusals. The body is the three shapes in one that were observed: a Kubernetes Status, and
 * both of CCE's naming styles with a code family each (service facts 3.1).
 */
enum CceError {
  INVALID_REQUEST(
      400, "CCE.01400001", "Invalid request.", "CCE_CM.0004", "Request is invalid", "BadRequest"),
  CONTENT_TYPE_NOT_SUPPORTED(
      400,
      "CCE.01400006",
      "Content type not supported.",
      "CCE_CM.0004",
      "Request is invalid",
      "BadRequest"),
  VERSION_NOT_SUPPORTED(
      400,
      "CCE.01400015",
      "Version not supported.",
      "CCE_CM.0402",
      "Version not supported",
      "BadRequest"),
  FORBIDDEN(403, "CCE.01403001", "Forbidden.", "CCE_CM.0002", "Forbidden", "Forbidden"),
  NOT_FOUND(
      404, "CCE.01404001", "Resource not found.", "CCE_CM.0003", "Resource not found", "NotFound");

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

  HttpResponse response(String message) {
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
    body.put("message", message);
    body.put("reason", reason);
    return HttpResponse.json(status, body.toString());
  }
}
