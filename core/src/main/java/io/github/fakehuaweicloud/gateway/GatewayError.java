package io.github.fakehuaweicloud.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.http.HttpResponse;

/** The gateway's own refusals (API request signing guide, appendix "Error Codes"). */
enum GatewayError {
  API_REQUEST_ERROR(400, "APIGW.0201"),
  INCORRECT_AUTHENTICATION(401, "APIGW.0301"),
  TOKEN_MUST_BE_UPDATED(401, "APIGW.0307"),
  API_NOT_FOUND(404, "APIGW.0101"),
  REQUEST_TOO_LARGE(413, "APIGW.0201"),
  INTERNAL(500, "APIGW.0601");

  static final String API_NOT_FOUND_MESSAGE =
      "The API does not exist or has not been published in the environment";

  private final int status;
  private final String code;

  GatewayError(int status, String code) {
    this.status = status;
    this.code = code;
  }

  HttpResponse response(String message, String requestId) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("error_msg", message);
    body.put("error_code", code);
    body.put("request_id", requestId);
    return HttpResponse.json(status, body.toString());
  }
}
