package io.github.fakehuaweicloud.kubernetes.resources;

import io.github.fakehuaweicloud.kubernetes.KubernetesStream;
import java.util.ArrayList;
import java.util.List;

/** A client that watches. */
final class Events implements KubernetesStream {

  private final List<String> sent = new ArrayList<>();
  private final List<Runnable> actions = new ArrayList<>();
  private boolean closed;

  @Override
  public synchronized void send(String event) {
    sent.add(event);
  }

  @Override
  public synchronized void onClose(Runnable action) {
    actions.add(action);
  }

  @Override
  public synchronized void close() {
    closed = true;
    actions.forEach(Runnable::run);
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /** Type and name of each event so far. */
  synchronized List<String> seen() {
    return sent.stream()
        .map(Trees::read)
        .map(e -> Trees.text(e, "type") + " " + Trees.text(e, "object", "metadata", "name"))
        .toList();
  }

  synchronized String last(String... fields) {
    return Trees.text(Trees.read(sent.get(sent.size() - 1)), fields);
  }
}
