package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.contract.ContractCheck;
import io.github.fakehuaweicloud.internal.contract.Router;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.Handler;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.stubs.StubHttpResponse;
import io.github.fakehuaweicloud.internal.stubs.StubList;
import io.github.fakehuaweicloud.stubs.Stub;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Asks the stubs of a request's project. It stands in the chain twice. */
public final class ProjectStubs implements Handler {

  private final Reception reception;
  private final Router router;
  private final BooleanSupplier areThereAny;
  private final Function<StubList, List<Stub>> asked;

  private ProjectStubs(
      Reception reception,
      Router router,
      BooleanSupplier areThereAny,
      Function<StubList, List<Stub>> asked) {
    this.reception = reception;
    this.router = router;
    this.areThereAny = areThereAny;
    this.asked = asked;
  }

  /** For the stubs that may answer for an operation. */
  public static ProjectStubs beforeOperations(Reception reception, Router router) {
    return new ProjectStubs(
        reception, router, reception::operationsAreOverridden, StubList::overriding);
  }

  /** For the stubs that may not. */
  public static ProjectStubs afterOperations(Reception reception, Router router) {
    return new ProjectStubs(reception, router, () -> true, StubList::others);
  }

  @Override
  public Optional<HttpResponse> handle(HttpRequest request) {
    if (!areThereAny.getAsBoolean()) {
      return Optional.empty();
    }
    return reception
        .owner(request)
        .filter(project -> !asked.apply(project.stubs()).isEmpty())
        .flatMap(project -> answer(request, project));
  }

  private Optional<HttpResponse> answer(HttpRequest request, Project project) {
    Arrival arrival = reception.admit(request, project);
    Call call = arrival.call(read(arrival, project));
    return answer(call, asked.apply(project.stubs()))
        .map(Answer::stubbed)
        .map(Answer::withoutVerdict)
        .map(answer -> reception.conclude(arrival.identifiedBy(answer), answer));
  }

  /** Stubs and tests see the parameters of a request to an operation, whoever answers it. */
  private CheckedRequest read(Arrival arrival, Project project) {
    return router
        .find(arrival.request())
        .map(
            route ->
                ContractCheck.check(
                    project.endpoint(route.page()).page(),
                    arrival.request(),
                    route.variables(),
                    arrival.now()))
        .orElseGet(() -> CheckedRequest.unread(arrival.request(), Optional.empty()));
  }

  private static Optional<Answer> answer(Call call, List<Stub> stubs) {
    try {
      return stubs.stream()
          .flatMap(stub -> stub.answer(call.request()).stream())
          .map(StubHttpResponse::http)
          .findFirst()
          .map(call::answered);
    } catch (Throwable thrown) {
      // A stub is code of the test, and may throw whatever it likes.
      return Optional.of(Defect.ofStub(thrown, call));
    }
  }
}
