package io.github.fakehuaweicloud.internal.engine;

import io.github.fakehuaweicloud.errors.GatewayError;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.text.RandomText;

/**
 * The gateway's words for what the HTTP engine refuses before the gateway sees a request. Such
 * requests belong to no project and are recorded nowhere.
 */
public final class EngineRefusals {

  private static final String HTTP_1_1 = "expected a well-formed HTTP/1.1 request";

  private EngineRefusals() {}

  /**
   * A request that could not be read. Where the next one would begin may be unknown, so the
   * connection is closed.
   *
   * @param expectation what was expected, one clause without a full stop
   * @return the answer
   */
  public static HttpResponse unreadable(String expectation) {
    return refuse(GatewayError.API_REQUEST_ERROR, "API request error: " + expectation + ".")
        .withHeader("Connection", "close");
  }

  /**
   * A request whose body is too large to be read, and was read only to be dropped.
   *
   * @param limit the greatest number of bytes
   * @return the answer
   */
  public static HttpResponse tooLarge(int limit) {
    return refuse(
        GatewayError.REQUEST_TOO_LARGE,
        "Request entity too large: expected a body of at most " + limit + " bytes.");
  }

  /**
   * A request whose body is too large even to be dropped, so that the connection is closed.
   *
   * @param limit the greatest number of bytes
   * @return the answer
   */
  public static HttpResponse tooLargeToDrop(int limit) {
    return tooLarge(limit).withHeader("Connection", "close");
  }

  /**
   * A request on which the fake itself failed.
   *
   * @return the answer
   */
  public static HttpResponse defect() {
    return refuse(
        GatewayError.INTERNAL, "Internal server error: a defect of the fake, please report it.");
  }

  /**
   * A request that the engine refused with a status of its own choice.
   *
   * @param status the engine's status
   * @return the answer, with the same status
   */
  public static HttpResponse ofStatus(int status) {
    HttpResponse answer =
        switch (status) {
          case 404 -> refuse(GatewayError.API_NOT_FOUND, "");
          case 414 -> refuse(GatewayError.API_REQUEST_ERROR, "Request URI too large.");
          case 431, 494 -> refuse(GatewayError.API_REQUEST_ERROR, "Request headers too large.");
          // Of another version of HTTP, or with another transfer encoding.
          case 501, 505 -> unreadable(HTTP_1_1);
          default -> status >= 500 ? defect() : unreadable(HTTP_1_1);
        };
    return new HttpResponse(status, answer.headers(), answer.body());
  }

  private static HttpResponse refuse(GatewayError error, String detail) {
    String requestId = RandomText.hex(32);
    return HttpResponse.json(error.status(), error.body(detail, requestId))
        .withHeader("Server", "api-gateway")
        .withHeader("X-Request-Id", requestId);
  }
}
