package io.github.fakehuaweicloud.kubernetes.resources;

import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import io.github.fakehuaweicloud.kubernetes.KubernetesStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Answers to watches. */
final class Watches {

  private final Lock lock;
  private final Changes changes;

  Watches(Lock lock, Changes changes) {
    this.lock = lock;
    this.changes = changes;
  }

  /** Sends everything there is first if no version was asked for, and else what came after it. */
  KubernetesResponse answer(
      String resourceVersion,
      StoredType type,
      Predicate<Map<String, Object>> selector,
      Supplier<List<Map<String, Object>>> now) {
    if (resourceVersion.isEmpty() || resourceVersion.equals("0")) {
      return KubernetesResponse.stream(
          stream ->
              locked(
                  () -> {
                    now.get().stream()
                        .filter(selector)
                        .forEach(object -> stream.send(Change.event("ADDED", object)));
                    changes.watch(stream, type, selector);
                  }));
    }
    long since = version(resourceVersion);
    if (since > changes.version()) {
      throw Refusal.gone(
          "too large resource version: "
              + since
              + ", current: "
              + changes.version()
              + "; list again");
    }
    return KubernetesResponse.stream(stream -> locked(() -> resume(since, stream, type, selector)));
  }

  private void resume(
      long since,
      KubernetesStream stream,
      StoredType type,
      Predicate<Map<String, Object>> selector) {
    if (!changes.reachBackTo(since)) {
      Map<String, Object> event = new LinkedHashMap<>();
      event.put("type", "ERROR");
      event.put(
          "object",
          Trees.read(Refusal.gone("too old resource version: " + since + "; list again").status()));
      stream.send(Trees.print(event));
      stream.close();
      return;
    }
    changes.replay(since, stream, type, selector);
    changes.watch(stream, type, selector);
  }

  private static long version(String text) {
    try {
      return Long.parseUnsignedLong(text);
    } catch (NumberFormatException garbage) {
      throw Refusal.badRequest("resourceVersion: Invalid value: \"" + text + "\": no number");
    }
  }

  private void locked(Runnable action) {
    lock.lock();
    try {
      action.run();
    } finally {
      lock.unlock();
    }
  }
}
