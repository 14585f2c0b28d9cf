package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.iam.Claim;
import io.github.fakehuaweicloud.internal.journal.Exchange;
import io.github.fakehuaweicloud.internal.journal.Journal;
import io.github.fakehuaweicloud.internal.text.PercentEncoding;
import io.github.fakehuaweicloud.internal.text.RandomText;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Finds the project of a request, and records the request there once it is answered. */
public final class Reception {

  private static final Pattern PATH_SEPARATOR = Pattern.compile("/");

  private final Projects projects;
  private final Authentication authentication;
  private final Journal ofNoProject;
  private final AnyProject anyProject;

  /** Refusals may quote the values of the known query parameters. */
  public Reception(
      Projects projects,
      Supplier<Set<String>> knownQueryParameters,
      Journal ofNoProject,
      AnyProject anyProject) {
    this.projects = projects;
    this.ofNoProject = ofNoProject;
    this.anyProject = anyProject;
    this.authentication = new Authentication(projects, knownQueryParameters);
  }

  /** Requests that belong to no project. */
  public Journal ofNoProject() {
    return ofNoProject;
  }

  Arrival receive(HttpRequest request) {
    Caller caller = authentication.authenticate(request);
    return arrival(
        request, caller, caller.accepted().or(() -> namedBy(request)).or(caller::project));
  }

  /** The project may be one that the caller opens by naming its id. */
  Arrival receive(HttpRequest request, Optional<String> projectId) {
    Arrival arrival = receive(request);
    return arrival
        .caller()
        .accepted()
        .flatMap(owner -> projectId.flatMap(id -> inAnother(owner, id)))
        .map(project -> arrival(request, arrival.caller().in(project), Optional.of(project)))
        .orElse(arrival);
  }

  private Optional<Project> inAnother(Project owner, String id) {
    return id.equals(owner.id()) ? Optional.empty() : anyProject.of(owner, id);
  }

  /** For an operation that needs no credentials, and may say in its body who calls. */
  Arrival receive(HttpRequest request, Claim claim) {
    Caller caller = authentication.authenticate(request);
    return arrival(
        request, caller, caller.accepted().or(() -> projects.claimedBy(claim)).or(caller::project));
  }

  private static Arrival arrival(HttpRequest request, Caller caller, Optional<Project> project) {
    return new Arrival(
        request,
        caller,
        project,
        RandomText.hex(32),
        project.map(Project::clock).orElseGet(Clock::systemUTC).instant());
  }

  /** Adds the headers of the gateway and records the request. */
  HttpResponse conclude(Arrival arrival, Answer answer) {
    Answer whole =
        answer
            .withDefaultHeader("Server", "api-gateway")
            .withDefaultHeader("X-Request-Id", arrival.requestId());
    arrival
        .project()
        .map(Project::journal)
        .orElse(ofNoProject)
        .record(new Exchange(arrival.requestId(), arrival.now(), whole), whole.effect());
    return arrival
        .project()
        .map(Project::lifetime)
        .map(whole.response()::within)
        .orElse(whole.response());
  }

  /** False on nearly every server, so that operations need not look for stubs. */
  boolean operationsAreOverridden() {
    return projects.areOverridden();
  }

  /** For a request whose credentials are not checked. */
  Arrival admit(HttpRequest request, Project project) {
    return new Arrival(
        request,
        Caller.unchecked(project),
        Optional.of(project),
        RandomText.hex(32),
        project.clock().instant());
  }

  /**
   * Whose stubs may see the request: the project of its credentials, right or wrong, or else the
   * one in its path. Nobody's if it has credentials of two.
   */
  Optional<Project> owner(HttpRequest request) {
    List<Project> claimed = authentication.claimed(request);
    return claimed.isEmpty()
        ? namedBy(request)
        : claimed.stream().filter(only -> claimed.size() == 1).findFirst();
  }

  private Optional<Project> namedBy(HttpRequest request) {
    return PATH_SEPARATOR
        .splitAsStream(request.path())
        .flatMap(part -> projects.withId(PercentEncoding.decode(part, false)).stream())
        .findFirst();
  }
}
