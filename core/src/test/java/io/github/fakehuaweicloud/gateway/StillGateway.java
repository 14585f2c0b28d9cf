package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.contract.CceEdition;
import io.github.fakehuaweicloud.contract.Operation;
import io.github.fakehuaweicloud.contract.Pages;
import io.github.fakehuaweicloud.contract.Violation;
import io.github.fakehuaweicloud.http.Header;
import io.github.fakehuaweicloud.http.Headers;
import io.github.fakehuaweicloud.http.HttpRequest;
import io.github.fakehuaweicloud.http.HttpResponse;
import io.github.fakehuaweicloud.journal.Journal;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A gateway whose projects' clocks stand still, and whose endpoints answer every call with 200. */
final class StillGateway {

  static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  static final Identity OWNER =
      Identity.builder()
          .projectId("p1")
          .token("the-token-in-clear")
          .credentials(new Credentials("AK1", "the-secret-key-in-clear"))
          .build();

  static final Identity NEIGHBOUR =
      Identity.builder()
          .projectId("p2")
          .token("another-token-in-clear")
          .credentials(new Credentials("AK2", "another-secret-key-in-clear"))
          .build();

  private final Gateway gateway = new Gateway();
  private final Journal ownersJournal = new Journal();

  StillGateway() {
    gateway.add(project(OWNER, ownersJournal));
    gateway.add(project(NEIGHBOUR, new Journal()));
  }

  WireResponse handle(HttpRequest request) {
    HttpResponse response = gateway.handle(request);
    return new WireResponse(response.status(), response.headers(), response.body().text());
  }

  Journal ownersJournal() {
    return ownersJournal;
  }

  List<?> unattributedRequests() {
    return gateway.unattributedRequests();
  }

  private static Project project(Identity identity, Journal journal) {
    return new Project(
        identity,
        Optional.empty(),
        new Access(identity),
        Pages.operations(CceEdition.JUNE_2023).stream().<Endpoint>map(Reached::new).toList(),
        false,
        journal,
        Clock.fixed(NOW, ZoneOffset.UTC),
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private record Reached(Operation operation) implements Endpoint {

    @Override
    public Faults faults() {
      return Faults.ofService();
    }

    @Override
    public Answer answer(Call call) {
      return Answer.of(HttpResponse.json(200, "{\"reached\":\"" + call.checked().path() + "\"}"));
    }

    @Override
    public ErrorWording errors() {
      return new ErrorWording() {
        @Override
        public HttpResponse broken(List<Violation> violations) {
          return HttpResponse.json(200, "{\"reached\":\"though refused\"}");
        }

        @Override
        public HttpResponse stranger(String sentence) {
          return HttpResponse.json(200, "{\"reached\":\"as a stranger\"}");
        }
      };
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
