package io.github.fakehuaweicloud.internal.contract;

import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, because most servers never need it. All tables
 * of all pages made a start-up 9 % dearer, and most tests need those of one or two pages.
 */
public final class Once<T> {

  private final Supplier<T> source;
  private volatile T value;

  public Once(Supplier<T> source) {
    this.source = source;
  }

  public T get() {
    T made = value;
    if (made == null) {
      // Two threads may both make it. It is the same value, and no lock is held meanwhile.
      made = source.get();
      value = made;
    }
    return made;
  }
}
