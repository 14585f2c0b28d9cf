package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.errors.ErrorCode;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.contract.NearestOperation;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.Router;
import io.github.fakehuaweicloud.internal.endpoint.Endpoint;
import io.github.fakehuaweicloud.internal.exchange.ErrorWording;
import io.github.fakehuaweicloud.internal.faults.FaultPlan;
import io.github.fakehuaweicloud.internal.http.Chain;
import io.github.fakehuaweicloud.internal.http.Header;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.http.Lifetime;
import io.github.fakehuaweicloud.internal.iam.Access;
import io.github.fakehuaweicloud.internal.iam.ProjectIdentity;
import io.github.fakehuaweicloud.internal.journal.Journal;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.internal.stubs.StubList;
import io.github.fakehuaweicloud.requests.Violation;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A gateway whose projects' clocks stand still, and whose endpoints answer every call with 200. */
final class StillGateway {

  static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  static final Identity OWNER =
      ProjectIdentity.builder()
          .projectId("p1")
          .token("the-token-in-clear")
          .credentials(new Credentials("AK1", "the-secret-key-in-clear"))
          .build();

  static final Identity NEIGHBOUR =
      ProjectIdentity.builder()
          .projectId("p2")
          .token("another-token-in-clear")
          .credentials(new Credentials("AK2", "another-secret-key-in-clear"))
          .build();

  private static final List<Page> PAGES = Services.pages(CceEdition.JUNE_2023);

  private final Projects projects = new Projects();
  private final Router router = new Router(PAGES);
  private final Reception reception =
      new Reception(
          projects, router::printableQueryParameters, new Journal(request -> {}), AnyProject.NONE);
  private final Chain chain =
      new Chain(
          new Gateway(reception, router, Services.ofNobody()),
          new NoSuchApi(reception, new NearestOperation(PAGES)));
  private final Journal ownersJournal = new Journal(request -> {});

  StillGateway() {
    projects.add(project(OWNER, ownersJournal));
    projects.add(project(NEIGHBOUR, new Journal(request -> {})));
  }

  WireResponse handle(HttpRequest request) {
    HttpResponse response = chain.answer(request);
    return new WireResponse(
        response.status(),
        response.headers().asList().stream()
            .map(line -> line.name() + ": " + line.value())
            .toList(),
        response.body().text());
  }

  Journal ownersJournal() {
    return ownersJournal;
  }

  List<?> unattributedRequests() {
    return reception.ofNoProject().requests();
  }

  private static Project project(Identity identity, Journal journal) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return new Project(
        new Access(identity, clock),
        Optional.empty(),
        PAGES.stream().collect(Collectors.toMap(Page::id, StillGateway::reached)),
        false,
        journal,
        clock,
        clock,
        new Lifetime(),
        new StubList(),
        id -> Optional.empty());
  }

  private static Endpoint reached(Page page) {
    return new Endpoint(
        page,
        FaultPlan.ofService(),
        new ErrorWording() {
          @Override
          public ErrorCode broken(List<Violation> violations) {
            return new Reached("though refused");
          }

          @Override
          public ErrorCode stranger() {
            return new Reached("as a stranger");
          }
        },
        call ->
            call.answered(
                HttpResponse.json(200, "{\"reached\":\"" + call.request().parameters() + "\"}")));
  }

  private record Reached(String message) implements ErrorCode {

    @Override
    public int status() {
      return 200;
    }

    @Override
    public String code() {
      return "reached";
    }

    @Override
    public String body(String detail, String requestId) {
      return "{\"reached\":\"" + message + "\"}";
    }
  }

  /** A request with one header line replaced, or added if there was none. */
  static HttpRequest withHeader(HttpRequest request, String name, String value) {
    HttpRequest without = withoutHeader(request, name);
    return new HttpRequest(
        without.method(),
        without.path(),
        without.rawQuery(),
        without.headers().with(name, value),
        without.body());
  }

  static HttpRequest withoutHeader(HttpRequest request, String name) {
    List<Header> others =
        request.headers().asList().stream()
            .filter(header -> !header.name().equalsIgnoreCase(name))
            .toList();
    return new HttpRequest(
        request.method(), request.path(), request.rawQuery(), Headers.of(others), request.body());
  }
}
