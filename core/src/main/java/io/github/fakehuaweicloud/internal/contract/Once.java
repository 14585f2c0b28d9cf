package io.github.fakehuaweicloud.internal.contract;

import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for. The tables of thirty pages cost a start-up more
 * than all the rest of the server, and most tests need those of one or two.
 */
final class Once<T> {

  private final Supplier<T> source;
  private volatile T value;

  Once(Supplier<T> source) {
    this.source = source;
  }

  T get() {
    T made = value;
    if (made == null) {
      // Two threads may both make it. It is the same value, and no lock is held meanwhile.
      made = source.get();
      value = made;
    }
    return made;
  }
}
