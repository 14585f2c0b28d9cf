package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.errors.ErrorCode;
import io.github.fakehuaweicloud.errors.GatewayError;
import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.contract.Router;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.Handler;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.http.Limits;
import io.github.fakehuaweicloud.internal.http.Unreadable;
import java.util.Optional;

/** Refuses what the engine could not read, in the gateway's words, and records it. */
public final class UnreadableRequests implements Handler {

  private static final String BAD_REQUEST = "API request error: ";

  private final Reception reception;
  private final Router router;

  public UnreadableRequests(Reception reception, Router router) {
    this.reception = reception;
    this.router = router;
  }

  @Override
  public Optional<HttpResponse> handle(HttpRequest request) {
    return request.problem().map(problem -> refuse(request, problem));
  }

  private HttpResponse refuse(HttpRequest request, Unreadable problem) {
    Arrival arrival = reception.receive(request);
    Call call =
        arrival.call(CheckedRequest.unread(request, router.find(request).map(Router.Route::page)));
    return reception.conclude(arrival, refuse(call, problem));
  }

  private static Answer refuse(Call call, Unreadable problem) {
    return switch (problem) {
      case HEAD ->
          closing(
              call.refused(
                  GatewayError.API_REQUEST_ERROR,
                  BAD_REQUEST + "expected a well-formed HTTP/1.1 request."));
      case TARGET_TOO_LONG ->
          closing(
              call.refused(
                  withStatus(GatewayError.API_REQUEST_ERROR, 414), "Request URI too large."));
      case HEADERS_TOO_LARGE ->
          closing(
              call.refused(
                  withStatus(GatewayError.API_REQUEST_ERROR, 431), "Request headers too large."));
      case BODY ->
          closing(
              call.refused(
                  GatewayError.API_REQUEST_ERROR,
                  BAD_REQUEST + "expected an uncompressed body, as long as Content-Length says."));
      case BODY_TOO_LARGE -> tooLarge(call);
      case BODY_TOO_LARGE_TO_DROP -> closing(tooLarge(call));
      case DEFECT ->
          closing(
              call.refused(
                  GatewayError.INTERNAL,
                  "Internal server error: a defect of the fake, please report it."));
    };
  }

  private static Answer tooLarge(Call call) {
    return call.refused(
        GatewayError.REQUEST_TOO_LARGE,
        "Request entity too large: expected a body of at most "
            + Limits.MAX_BODY_BYTES
            + " bytes.");
  }

  /** Where the next request would begin is unknown. */
  private static Answer closing(Answer answer) {
    return answer.withHeader("Connection", "close");
  }

  private static ErrorCode withStatus(GatewayError error, int status) {
    return ErrorCode.of(status, error.code(), error.message());
  }
}
