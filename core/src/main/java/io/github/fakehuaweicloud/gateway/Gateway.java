package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.contract.Operation;
import io.github.fakehuaweicloud.contract.Pages;
import io.github.fakehuaweicloud.http.HttpRequest;
import io.github.fakehuaweicloud.http.HttpResponse;
import io.github.fakehuaweicloud.journal.Journal;
import io.github.fakehuaweicloud.journal.RecordedRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way of every request: find the operation, find out who sends it, let that project's endpoint
 * answer, record it. Safe for use by many threads.
 */
public final class Gateway {

  private final Projects projects = new Projects();
  private final Authentication authentication = new Authentication(projects);
  private final Journal unattributed = new Journal();

  /** A gateway without projects. */
  public Gateway() {}

  /**
   * Opens a project.
   *
   * @param project the project
   * @throws IllegalStateException if its id, a token or an access key is already taken
   */
  public void add(Project project) {
    projects.add(project);
  }

  /**
   * Closes a project: its tokens and access keys are unknown from now on.
   *
   * @param project the project
   */
  public void remove(Project project) {
    projects.remove(project);
  }

  /**
   * The requests that belong to no project: an unknown project in the path, or an unknown route,
   * and no known credentials.
   *
   * @return a snapshot, oldest first
   */
  public List<RecordedRequest> unattributedRequests() {
    return unattributed.requests();
  }

  /**
   * Answers a request.
   *
   * @param request any request
   * @return the answer, always with an {@code X-Request-Id} header
   */
  public HttpResponse handle(HttpRequest request) {
    String requestId = RandomText.hex(32);
    Optional<Route> route = Route.find(request);
    Authentication.Result caller = authentication.authenticate(request);
    Optional<Project> project =
        caller.project().or(() -> route.flatMap(found -> projects.withId(found.projectId())));
    Instant now = project.map(Project::clock).orElseGet(Clock::systemUTC).instant();
    Answer answer = answer(request, requestId, route, caller, now);
    HttpResponse response =
        answer.response().withHeader("Server", "api-gateway").withHeader("X-Request-Id", requestId);
    project
        .map(Project::journal)
        .orElse(unattributed)
        .record(
            new RecordedRequest(
                requestId,
                now,
                route.map(Route::operation),
                request,
                response,
                answer.violations()));
    return response;
  }

  private static Answer answer(
      HttpRequest request,
      String requestId,
      Optional<Route> route,
      Authentication.Result caller,
      Instant now) {
    if (route.isEmpty()) {
      return Answer.of(
          GatewayError.API_NOT_FOUND.response(GatewayError.API_NOT_FOUND_MESSAGE, requestId));
    }
    if (caller.refusal().isPresent()) {
      Refusal refusal = caller.refusal().get();
      return Answer.of(refusal.error().response(refusal.message(), requestId));
    }
    return caller
        .project()
        .orElseThrow()
        .endpoint(route.get().operation())
        .answer(new Call(request, route.get().path(), requestId, now));
  }

  /** The operation a request is for, with its path parameters. */
  private record Route(Operation operation, Map<String, String> path) {

    static Optional<Route> find(HttpRequest request) {
      return Pages.operations().stream()
          .flatMap(
              operation ->
                  operation.match(request).map(path -> new Route(operation, path)).stream())
          .findFirst();
    }

    String projectId() {
      return path.get("project_id");
    }
  }
}
