package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.contract.ContractCheck;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.Router;
import io.github.fakehuaweicloud.internal.endpoint.Endpoint;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.iam.Claim;
import java.time.Instant;
import java.util.List;

/**
 * Answers requests for operations that need no credentials, such as the log-in: whoever the body
 * says that it comes from, the project's own endpoint decides whether that is true.
 */
final class OpenOperations {

  private final Reception reception;
  private final List<Endpoint> ofNobody;

  OpenOperations(Reception reception, List<Endpoint> ofNobody) {
    this.reception = reception;
    this.ofNobody = List.copyOf(ofNobody);
  }

  HttpResponse answer(HttpRequest request, Router.Route route) {
    // No such page has a rule about times, and whose time it would be is not known yet.
    CheckedRequest checked =
        ContractCheck.check(route.page(), request, route.variables(), Instant.EPOCH);
    Arrival arrival = reception.receive(request, Claim.of(checked.sent()));
    return reception.conclude(arrival, answer(arrival, checked, route.page()));
  }

  private Answer answer(Arrival arrival, CheckedRequest checked, Page page) {
    try {
      return endpoint(arrival, page).answer(arrival.call(checked));
    } catch (Throwable defect) {
      return Defect.answer(defect, arrival.call(checked));
    }
  }

  private Endpoint endpoint(Arrival arrival, Page page) {
    return arrival
        .project()
        .map(project -> project.endpoint(page))
        .orElseGet(
            () ->
                ofNobody.stream()
                    .filter(endpoint -> endpoint.page().isOf(page))
                    .findFirst()
                    .orElseThrow());
  }
}
