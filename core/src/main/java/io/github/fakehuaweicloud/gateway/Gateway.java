package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.contract.CceEdition;
import io.github.fakehuaweicloud.contract.CheckedRequest;
import io.github.fakehuaweicloud.contract.Operation;
import io.github.fakehuaweicloud.contract.Pages;
import io.github.fakehuaweicloud.contract.RequestCheck;
import io.github.fakehuaweicloud.http.HttpRequest;
import io.github.fakehuaweicloud.http.HttpResponse;
import io.github.fakehuaweicloud.journal.Journal;
import io.github.fakehuaweicloud.journal.RecordedRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/**
 * The way of every request: find the operation, find out who sends it, let that project's endpoint
 * answer, record it. Safe for use by many threads.
 */
public final class Gateway {

  private static final Pattern PATH_SEPARATOR = Pattern.compile("/");

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
   * Any project that is open.
   *
   * @return its id, and whose it is if that was said; empty if none is open
   */
  public Optional<String> anyOpenProject() {
    return projects.any().map(Project::idAndUser);
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
    Optional<Project> project = attribute(request, route, caller);
    Instant now = project.map(Project::clock).orElseGet(Clock::systemUTC).instant();
    Answer answer;
    try {
      answer = answer(request, requestId, route, caller, now);
    } catch (RuntimeException | LinkageError | AssertionError defect) {
      answer = Answer.of(Defect.response(defect, requestId));
    }
    HttpResponse response =
        answer.response().withHeader("Server", "api-gateway").withHeader("X-Request-Id", requestId);
    project
        .map(Project::journal)
        .orElse(unattributed)
        .record(
            new RecordedRequest(
                requestId,
                now,
                route.map(found -> operation(found, project)),
                request,
                response,
                answer.violations(),
                answer.undocumented()),
            answer.effect());
    return response;
  }

  /** The operation in the edition that the project follows. */
  private static Operation operation(Route route, Optional<Project> project) {
    return project
        .map(found -> found.endpoint(route.operation()).operation())
        .orElse(route.operation());
  }

  /**
   * Credentials that were refused prove nothing, so then the path counts first, be it that of an
   * operation or a misspelt one.
   */
  private Optional<Project> attribute(
      HttpRequest request, Optional<Route> route, Authentication.Result caller) {
    return caller.isAccepted()
        ? caller.project()
        : route
            .flatMap(found -> projects.withId(found.projectId()))
            .or(caller::project)
            .or(() -> named(request));
  }

  private Optional<Project> named(HttpRequest request) {
    return PATH_SEPARATOR
        .splitAsStream(request.path())
        .flatMap(part -> projects.withId(part).stream())
        .findFirst();
  }

  private static Answer answer(
      HttpRequest request,
      String requestId,
      Optional<Route> route,
      Authentication.Result caller,
      Instant now) {
    if (route.isEmpty()) {
      return Answer.of(GatewayError.API_NOT_FOUND.response("", requestId));
    }
    if (!caller.isAccepted()) {
      Refusal refusal = caller.refusal().orElseThrow();
      return Answer.of(refusal.error().response(refusal.message(), requestId));
    }
    Project project = caller.project().orElseThrow();
    Endpoint endpoint = project.endpoint(route.get().operation());
    return endpoint
        .faults()
        .take(request)
        .map(fault -> withFault(fault, request, requestId, route.get(), project, endpoint, now))
        .orElseGet(() -> answer(request, requestId, route.get(), project, endpoint, now));
  }

  private static Answer withFault(
      Fault fault,
      HttpRequest request,
      String requestId,
      Route route,
      Project project,
      Endpoint endpoint,
      Instant now) {
    // A fault comes before the service looks at the request, yet a broken contract is one all the
    // same.
    CheckedRequest checked = check(request, route, project, endpoint, now);
    AtomicReference<Answer> real =
        new AtomicReference<>(
            Answer.refused(
                HttpResponse.json(200, ""), checked.violations(), checked.undocumented()));
    HttpResponse faulty =
        fault.answer(
            () ->
                real.updateAndGet(
                        unasked -> answer(request, requestId, route, project, endpoint, now))
                    .response(),
            requestId);
    return new Answer(
        faulty, real.get().violations(), real.get().undocumented(), real.get().effect());
  }

  private static CheckedRequest check(
      HttpRequest request, Route route, Project project, Endpoint endpoint, Instant now) {
    CheckedRequest lenient = RequestCheck.check(endpoint.operation(), request, route.path(), now);
    return project.strict() ? lenient.strictly() : lenient;
  }

  private static Answer answer(
      HttpRequest request,
      String requestId,
      Route route,
      Project project,
      Endpoint endpoint,
      Instant now) {
    if (!route.projectId().equals(project.id())) {
      return Answer.of(
          endpoint
              .errors()
              .stranger("The caller's token or access key is not of the project in the path"));
    }
    CheckedRequest checked = check(request, route, project, endpoint, now);
    if (!checked.violations().isEmpty()) {
      return Answer.refused(
          endpoint.errors().broken(checked.violations()),
          checked.violations(),
          checked.undocumented());
    }
    Answer answer = endpoint.answer(new Call(request, checked, requestId, now));
    return new Answer(
        answer.response(), answer.violations(), checked.undocumented(), answer.effect());
  }

  /** The operation a request is for, with its path parameters. */
  private record Route(Operation operation, Map<String, String> path) {

    /** Paths are the same in every edition. */
    private static final List<Operation> OPERATIONS = Pages.operations(CceEdition.JUNE_2023);

    static Optional<Route> find(HttpRequest request) {
      return OPERATIONS.stream()
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
