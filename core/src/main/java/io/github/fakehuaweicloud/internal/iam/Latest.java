package io.github.fakehuaweicloud.internal.iam;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * The names of the latest {@value #MOST} things that a project issued; a client may ask for one
 * after another for days. The caller holds a lock.
 */
final class Latest {

  static final int MOST = 10_000;

  private final Deque<String> names = new ArrayDeque<>();
  private final Consumer<String> forget;

  Latest(Consumer<String> forget) {
    this.forget = forget;
  }

  void add(String name) {
    names.addLast(name);
    if (names.size() > MOST) {
      forget.accept(names.removeFirst());
    }
  }
}
