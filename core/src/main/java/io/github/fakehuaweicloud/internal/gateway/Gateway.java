package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.contract.ContractCheck;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.Router;
import io.github.fakehuaweicloud.internal.endpoint.Endpoint;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.Handler;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import java.util.List;
import java.util.Optional;

/**
 * Answers requests for the cloud's operations, in this order: credentials, faults, project,
 * contract, endpoint.
 */
public final class Gateway implements Handler {

  private final Reception reception;
  private final Router router;
  private final OpenOperations open;

  /**
   * @param ofNobody the operations that need no credentials, for callers whose project is unknown
   */
  public Gateway(Reception reception, Router router, List<Endpoint> ofNobody) {
    this.reception = reception;
    this.router = router;
    this.open = new OpenOperations(reception, ofNobody);
  }

  @Override
  public Optional<HttpResponse> handle(HttpRequest request) {
    return router
        .find(request)
        .map(
            route ->
                route.page().isOpen()
                    ? open.answer(request, route)
                    : answer(
                        reception.receive(
                            request, Optional.ofNullable(route.variables().get("project_id"))),
                        route));
  }

  private HttpResponse answer(Arrival arrival, Router.Route route) {
    Page page =
        arrival
            .project()
            .map(project -> project.endpoint(route.page()).page())
            .orElse(route.page());
    return reception.conclude(arrival, answer(arrival, route, page));
  }

  private static Answer answer(Arrival arrival, Router.Route route, Page page) {
    try {
      Call call =
          arrival.call(
              ContractCheck.check(page, arrival.request(), route.variables(), arrival.now()));
      return arrival
          .caller()
          .accepted()
          .map(project -> answer(call, route, project))
          .orElseGet(() -> refuse(call, arrival.caller(), arrival.request()));
    } catch (Throwable defect) {
      // Conditions of faults are code of the test, and may throw whatever they like.
      return Defect.answer(
          defect, arrival.call(CheckedRequest.unread(arrival.request(), Optional.of(page))));
    }
  }

  private static Answer refuse(Call call, Caller caller, HttpRequest request) {
    Caller.Refusal refusal = caller.refusal().orElseThrow();
    Answer answer =
        call.refused(refusal.error(), refusal.message())
            .withoutVerdict()
            .explained(refusal.hints(request));
    return refusal.isWrong() ? answer.ofWrongCredentials() : answer;
  }

  private static Answer answer(Call call, Router.Route route, Project project) {
    Endpoint endpoint = project.endpoint(route.page());
    return project.id().equals(route.variables().getOrDefault("project_id", project.id()))
        ? endpoint.answer(call)
        : endpoint.answerStranger(call);
  }
}
