package io.github.fakehuaweicloud.internal.stubs;

import io.github.fakehuaweicloud.stubs.Stub;
import io.github.fakehuaweicloud.stubs.Stubs;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The stubs of one project, the newest first. */
public final class StubList implements Stubs {

  private final List<Stub> overriding = new CopyOnWriteArrayList<>();
  private final List<Stub> others = new CopyOnWriteArrayList<>();
  private volatile Runnable onOverriding = () -> {};

  @Override
  public Stubs add(Stub stub) {
    others.add(0, Objects.requireNonNull(stub, "stub"));
    return this;
  }

  @Override
  public Stubs addOverriding(Stub stub) {
    overriding.add(0, Objects.requireNonNull(stub, "stub"));
    onOverriding.run();
    return this;
  }

  @Override
  public Stubs remove(Stub stub) {
    Objects.requireNonNull(stub, "stub");
    overriding.remove(stub);
    others.remove(stub);
    return this;
  }

  @Override
  public void clear() {
    overriding.clear();
    others.clear();
  }

  @Override
  public List<Stub> all() {
    return Stream.concat(overriding.stream(), others.stream()).toList();
  }

  /** Runs something whenever there is an overriding stub, and now if there is one. */
  public void whenOverriding(Runnable action) {
    onOverriding = action;
    if (!overriding.isEmpty()) {
      action.run();
    }
  }

  /** Those that are asked before the operations. Reading it never waits. */
  public List<Stub> overriding() {
    return overriding;
  }

  /** Those that are asked after the operations. Reading it never waits. */
  public List<Stub> others() {
    return others;
  }
}
