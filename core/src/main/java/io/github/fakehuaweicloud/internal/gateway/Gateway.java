package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.contract.ContractCheck;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.Router;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.Handler;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import java.util.Optional;

/**
 * Answers requests for the cloud's operations, in this order: credentials, faults, project,
 * contract, endpoint.
 */
public final class Gateway implements Handler {

  private static final String STRANGER =
      "The caller's token or access key is not of the project in the path";

  private final Reception reception;
  private final Router router;

  public Gateway(Reception reception, Router router) {
    this.reception = reception;
    this.router = router;
  }

  @Override
  public Optional<HttpResponse> handle(HttpRequest request) {
    return router.find(request).map(route -> answer(reception.receive(request), route));
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
      Call call = arrival.call(check(arrival, route, page));
      return arrival
          .caller()
          .accepted()
          .map(project -> answer(call, route, project))
          .orElseGet(() -> refuse(call, arrival.caller()));
    } catch (Throwable defect) {
      // Conditions of faults are code of the test, and may throw whatever they like.
      return Defect.answer(
          defect, arrival.call(CheckedRequest.unread(arrival.request(), Optional.of(page))));
    }
  }

  private static CheckedRequest check(Arrival arrival, Router.Route route, Page page) {
    CheckedRequest checked =
        ContractCheck.check(page, arrival.request(), route.variables(), arrival.now());
    return arrival.project().filter(Project::strict).isPresent() ? checked.strictly() : checked;
  }

  private static Answer refuse(Call call, Caller caller) {
    Caller.Refusal refusal = caller.refusal().orElseThrow();
    return call.refused(refusal.error(), refusal.message()).withoutVerdict();
  }

  private static Answer answer(Call call, Router.Route route, Project project) {
    Endpoint endpoint = project.endpoint(route.page());
    boolean isStranger = !project.id().equals(route.variables().get("project_id"));
    return endpoint
        .faults()
        .take(call.request())
        .map(fault -> fault.answer(call, () -> answer(call, endpoint, isStranger)))
        .orElseGet(() -> answer(call, endpoint, isStranger));
  }

  private static Answer answer(Call call, Endpoint endpoint, boolean isStranger) {
    if (isStranger) {
      return call.refused(endpoint.errors().stranger(), STRANGER).withoutVerdict();
    }
    return call.request().violations().isEmpty()
        ? endpoint.answer().apply(call)
        : endpoint.errors().refuse(call);
  }
}
