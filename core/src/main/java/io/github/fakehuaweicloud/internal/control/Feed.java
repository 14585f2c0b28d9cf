package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.internal.contract.NearestOperation;
import io.github.fakehuaweicloud.internal.http.EventSink;
import io.github.fakehuaweicloud.internal.journal.Exchange;
import io.github.fakehuaweicloud.internal.journal.Numbered;
import io.github.fakehuaweicloud.internal.project.ProjectsListener;
import io.github.fakehuaweicloud.internal.wire.ChangeEvent;
import io.github.fakehuaweicloud.internal.wire.HelloEvent;
import io.github.fakehuaweicloud.internal.wire.Json;
import io.github.fakehuaweicloud.internal.wire.ProjectEvent;
import io.github.fakehuaweicloud.internal.wire.RequestDocument;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** What happens on a server, for those who listen. Costs nothing while nobody does. */
public final class Feed implements ProjectsListener {

  private final BiConsumer<Optional<String>, RecordedRequest> onRequest;
  private final NearestOperation nearest;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

  /**
   * @param onRequest is told of each request and of its project, if there is one; what it throws is
   *     ignored
   */
  public Feed(BiConsumer<Optional<String>, RecordedRequest> onRequest, NearestOperation nearest) {
    this.onRequest = onRequest;
    this.nearest = nearest;
  }

  /**
   * One event stream.
   *
   * @param project whose events it wants; empty for all
   */
  private record Listener(Optional<String> project, EventSink sink) {

    boolean wants(Optional<String> of) {
      return project.isEmpty() || project.equals(of);
    }
  }

  void listen(Optional<String> project, EventSink sink) {
    Listener listener = new Listener(project, sink);
    sink.send(event("hello", new HelloEvent(Version.TEXT)));
    listeners.add(listener);
    sink.onEnd(() -> listeners.remove(listener));
  }

  @Override
  public void opened(String projectId) {
    tell(projectId, "opened");
  }

  @Override
  public void closed(String projectId) {
    tell(projectId, "closed");
  }

  @Override
  public void reset(String projectId) {
    tell(projectId, "reset");
  }

  private void tell(String projectId, String what) {
    send(Optional.of(projectId), "project", () -> new ProjectEvent(projectId, what));
  }

  void changed(String projectId, String what) {
    send(Optional.of(projectId), "changed", () -> new ChangeEvent(projectId, what));
  }

  @Override
  public void recorded(Optional<String> projectId, Numbered request) {
    try {
      onRequest.accept(projectId, request.exchange());
    } catch (RuntimeException | Error thrown) {
      // The client's answer does not depend on who looks on.
    }
    send(projectId, "request", () -> document(request, projectId));
  }

  RequestDocument document(Numbered request, Optional<String> projectId) {
    return RequestDocument.of(request, projectId, nearest(request.exchange()), false);
  }

  /** What a request may have meant that is for no operation. */
  Optional<String> nearest(Exchange exchange) {
    // Its refusal says which methods the path has.
    return exchange.operation().isPresent() || nearest.wrongMethod(exchange.path()).isPresent()
        ? Optional.empty()
        : Optional.of(nearest.to(exchange.method(), exchange.path()));
  }

  private void send(Optional<String> of, String name, Supplier<?> document) {
    if (listeners.isEmpty()) {
      return;
    }
    String event = event(name, document.get());
    listeners.stream()
        .filter(listener -> listener.wants(of))
        .forEach(listener -> listener.sink().send(event));
  }

  private static String event(String name, Object document) {
    return "event: " + name + "\ndata: " + Json.write(document) + "\n\n";
  }
}
