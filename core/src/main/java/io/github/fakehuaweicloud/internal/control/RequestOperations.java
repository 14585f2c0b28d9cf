package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.journal.Journal;
import io.github.fakehuaweicloud.internal.journal.Numbered;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.internal.wire.AwaitDocument;
import io.github.fakehuaweicloud.internal.wire.Nearest;
import io.github.fakehuaweicloud.internal.wire.RequestDocument;
import io.github.fakehuaweicloud.internal.wire.RequestsDocument;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/** The recorded requests. */
record RequestOperations(ControlledServer server, OfProject of, Feed feed, Semaphore waiting) {

  /** Each of them holds a thread of the engine. */
  private static final int MOST_WAITING = 32;

  private static final long USUAL_LIMIT = 1_000;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
  private static final List<String> CONDITIONS =
      List.of("operation", "method", "path", "status", "unexpected", "refused");
  private static final String ALL = "/projects/{project}/requests";

  RequestOperations(ControlledServer server, OfProject of, Feed feed) {
    this(server, of, feed, new Semaphore(MOST_WAITING));
  }

  List<ControlOperation> all() {
    return List.of(
        filtered(
            ControlOperation.of(
                "GET",
                ALL,
                "listRequests",
                "The recorded requests of a project, oldest first.",
                of.reading(
                    (request, project) ->
                        list(request, project.journal(), Optional.of(project.id()))))),
        conditions(
                ControlOperation.of(
                    "GET",
                    ALL + "/await",
                    "awaitRequests",
                    "Waits until so many requests have come that fit.",
                    of.reading(this::await)))
            .asks("count", "How many since the project was opened, or the requests were cleared.")
            .asks("atMost", "How long to wait, at most PT60S; default: PT10S.")
            .answers(200, AwaitDocument.class),
        ControlOperation.of(
                "GET",
                ALL + "/{requestId}",
                "showRequest",
                "A recorded request.",
                of.reading(this::show))
            .asks("secrets", "true for the bodies, and nothing masked.")
            .answers(200, RequestDocument.class),
        ControlOperation.of(
            "DELETE",
            ALL,
            "clearRequests",
            "Forgets the recorded requests of a project.",
            of.changing("requests", RequestOperations::clear)),
        filtered(
            ControlOperation.of(
                "GET",
                "/unattributed-requests",
                "listUnattributedRequests",
                "The recorded requests that belong to no project, oldest first.",
                request -> list(request, server.projects().ofNoProject(), Optional.empty()))),
        ControlOperation.of(
            "DELETE",
            "/unattributed-requests",
            "clearUnattributedRequests",
            "Forgets the requests that belong to no project.",
            request -> clearUnattributed()));
  }

  private static ControlOperation filtered(ControlOperation operation) {
    return conditions(operation)
        .asks("after", "Only those after this number.")
        .asks("limit", "Only the newest so many; default: 1000.")
        .asks("secrets", "true for the bodies, and nothing masked.")
        .answers(200, RequestsDocument.class);
  }

  private static ControlOperation conditions(ControlOperation operation) {
    return operation
        .asks("operation", "Only for this one, for example CreateKubernetesClusterCert.")
        .asks("method", "Only with this method.")
        .asks("path", "Only with this in their path.")
        .asks("status", "Only answered with this status.")
        .asks("unexpected", "true for those that fail a test that does not expect them.")
        .asks("refused", "true for those that were refused.");
  }

  private HttpResponse list(ControlRequest request, Journal journal, Optional<String> project) {
    boolean secrets = request.secrets();
    Predicate<Numbered> wanted = wanted(request);
    long after = request.number("after").orElse(0L);
    // The unexpected ones are kept however many other requests follow.
    List<Numbered> candidates =
        request.flag("unexpected") ? journal.unexpected() : journal.after(after);
    List<Numbered> found =
        candidates.stream().filter(one -> one.number() > after).filter(wanted).toList();
    long limit = request.number("limit").orElse(USUAL_LIMIT);
    return Answers.ok(
        new RequestsDocument(
            found.stream()
                .skip(Math.max(0, found.size() - limit))
                .map(one -> document(one, project, secrets))
                .toList(),
            journal.total(),
            journal.dropped()));
  }

  private RequestDocument document(Numbered one, Optional<String> project, boolean secrets) {
    return RequestDocument.of(one, project, feed.nearest(one.exchange()), secrets);
  }

  private static String known(String operation) {
    List<String> ids = Services.pages(CceEdition.latest()).stream().map(Page::id).toList();
    if (!ids.contains(operation)) {
      throw ControlException.badRequest(
          "operation: expected one of "
              + String.join(", ", ids)
              + ", got "
              + Quotes.quote(Quotes.cut(operation, 64))
              + Nearest.hint(operation, ids));
    }
    return operation;
  }

  private static Predicate<Numbered> wanted(ControlRequest request) {
    Optional<String> operation = request.query("operation").map(RequestOperations::known);
    Optional<String> method = request.query("method");
    Optional<String> path = request.query("path");
    Optional<Long> status = request.number("status");
    boolean unexpected = request.flag("unexpected");
    boolean refused = request.flag("refused");
    return one ->
        operation
                .map(id -> one.exchange().operation().filter(is -> is.id().equals(id)).isPresent())
                .orElse(true)
            && method.map(one.exchange().method()::equals).orElse(true)
            && path.map(one.exchange().path()::contains).orElse(true)
            && status.map(code -> code == one.exchange().status()).orElse(true)
            && (!unexpected || one.exchange().isUnexpected())
            && (!refused || one.exchange().refusal().isPresent());
  }

  private HttpResponse show(ControlRequest request, LocalProject project) {
    String id = request.variable("requestId");
    return project.journal().after(0).stream()
        .filter(one -> one.exchange().requestId().equals(id))
        .findFirst()
        .map(one -> Answers.ok(document(one, Optional.of(project.id()), request.secrets())))
        .orElseThrow(
            () -> OfProject.unknown("request", id, OfProject.listedAt(project, "requests")));
  }

  private HttpResponse await(ControlRequest request, LocalProject project) {
    long count =
        request
            .number("count")
            .orElseThrow(
                () -> ControlException.badRequest("count: expected a whole number, got nothing"));
    Duration atMost = request.duration("atMost").orElse(Duration.ofSeconds(10));
    if (atMost.compareTo(LONGEST_WAIT) > 0) {
      throw ControlException.badRequest("atMost: expected at most PT60S, got " + atMost);
    }
    if (!waiting.tryAcquire()) {
      throw new ControlException(
          429,
          "too-many",
          "More than "
              + MOST_WAITING
              + " calls wait for requests already. Wait with fewer, or read the event stream");
    }
    try {
      return await(project.journal(), matching(request, project.journal()), count, atMost);
    } finally {
      waiting.release();
    }
  }

  private static HttpResponse await(
      Journal journal, LongSupplier matching, long count, Duration atMost) {
    long start = System.nanoTime();
    while (true) {
      long seen = journal.total();
      long found = matching.getAsLong();
      Duration left = atMost.minusNanos(System.nanoTime() - start);
      if (found >= count || !journal.awaitQuietly(seen + 1, left)) {
        return Answers.ok(new AwaitDocument(found >= count, found));
      }
    }
  }

  /** Without conditions, those that were dropped count, too. */
  private static LongSupplier matching(ControlRequest request, Journal journal) {
    if (CONDITIONS.stream().allMatch(name -> request.query(name).isEmpty())) {
      return journal::total;
    }
    Predicate<Numbered> wanted = wanted(request);
    return () -> journal.after(0).stream().filter(wanted).count();
  }

  private static HttpResponse clear(ControlRequest request, LocalProject project) {
    project.requestLog().clear();
    return Answers.nothing();
  }

  private HttpResponse clearUnattributed() {
    server.projects().ofNoProject().clear();
    return Answers.nothing();
  }
}
