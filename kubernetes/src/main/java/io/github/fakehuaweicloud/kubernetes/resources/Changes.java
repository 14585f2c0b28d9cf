package io.github.fakehuaweicloud.kubernetes.resources;

import io.github.fakehuaweicloud.kubernetes.KubernetesStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * The last changes of a store, and who watches them. The dispatcher has watches of its own, but
 * each takes a thread, begins with everything there is, and does not know what happened between a
 * list and a watch. Who calls this holds the lock of the store.
 */
final class Changes {

  private static final int KEPT = 1000;

  private final Deque<Change> recent = new ArrayDeque<>();
  private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
  private long version;
  private long forgotten;

  long version() {
    return version;
  }

  int watchers() {
    return watchers.size();
  }

  /** Whether all changes after that version are still known. */
  boolean reachBackTo(long since) {
    return since >= forgotten;
  }

  void add(
      long changedTo,
      StoredType type,
      Optional<Map<String, Object>> before,
      Optional<Map<String, Object>> after) {
    Change change = new Change(changedTo, type, before, after);
    version = changedTo;
    recent.add(change);
    if (recent.size() > KEPT) {
      forgotten = recent.remove().version();
    }
    watchers.forEach(watcher -> watcher.tell(change));
  }

  void watch(KubernetesStream stream, StoredType type, Predicate<Map<String, Object>> selector) {
    Watcher watcher = new Watcher(stream, type, selector);
    watchers.add(watcher);
    stream.onClose(() -> watchers.remove(watcher));
  }

  void replay(
      long since,
      KubernetesStream stream,
      StoredType type,
      Predicate<Map<String, Object>> selector) {
    Watcher watcher = new Watcher(stream, type, selector);
    recent.stream().filter(change -> change.version() > since).forEach(watcher::tell);
  }

  private record Watcher(
      KubernetesStream stream, StoredType type, Predicate<Map<String, Object>> selector) {

    void tell(Change change) {
      change.seenBy(type, selector).ifPresent(stream::send);
    }
  }
}
