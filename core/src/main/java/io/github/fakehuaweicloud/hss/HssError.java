package io.github.fakehuaweicloud.hss;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.http.HttpResponse;

/**
 * HSS's refusals: nearly all of them are HTTP 400, and description and message hold the same text
 * (service facts 3.2).
 */
enum HssError {
  INVALID_PARAMETER("HSS.0001", "Invalid parameter."),
  MALFORMED_REQUEST("HSS.0002", "Failed to parse the request."),
  ACCESS_DENIED("HSS.0010", "Access denied.");

  private static final int STATUS = 400;

  private final String code;
  private final String text;

  HssError(String code, String text) {
    this.code = code;
    this.text = text;
  }

  HttpResponse response(String sentence) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("error_code", code);
    body.put("error_description", text + " " + sentence);
    body.put("error_msg", text + " " + sentence);
    return HttpResponse.json(STATUS, body.toString());
  }
}
