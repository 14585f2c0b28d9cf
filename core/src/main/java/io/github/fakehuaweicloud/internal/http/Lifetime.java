package io.github.fakehuaweicloud.internal.http;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How long answers may still be sent: until a project is closed, for example. */
public final class Lifetime {

  private final Set<Runnable> atEnd = ConcurrentHashMap.newKeySet();
  private volatile boolean over;

  /** Runs something at the end, or now if that has been. */
  public void atEnd(Runnable action) {
    atEnd.add(action);
    if (over) {
      end();
    }
  }

  /** Takes back what was to be run at the end. */
  public void forget(Runnable action) {
    atEnd.remove(action);
  }

  /** Runs every action, even after one that throws, which is then thrown. */
  public void end() {
    over = true;
    RuntimeException failure = null;
    for (Runnable action : List.copyOf(atEnd)) {
      try {
        if (atEnd.remove(action)) {
          action.run();
        }
      } catch (RuntimeException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
