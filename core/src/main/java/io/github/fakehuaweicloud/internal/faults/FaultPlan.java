package io.github.fakehuaweicloud.internal.faults;

import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.faults.Faults;
import io.github.fakehuaweicloud.requests.ReceivedRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The faults of a service, or of one operation. An operation falls back on those of its service.
 */
public final class FaultPlan implements Faults {

  private static final int MAX_CALLS = 1_000_000;

  private final Deque<AnswerFault> queue = new ArrayDeque<>();
  private final List<Conditional> conditions = new CopyOnWriteArrayList<>();
  private final Optional<FaultPlan> ofService;

  private FaultPlan(Optional<FaultPlan> ofService) {
    this.ofService = ofService;
  }

  public static FaultPlan ofService() {
    return new FaultPlan(Optional.empty());
  }

  public FaultPlan ofOperation() {
    return new FaultPlan(Optional.of(this));
  }

  /**
   * A fault with its condition.
   *
   * @param isForAll whether the condition is none
   */
  private record Conditional(
      Predicate<ReceivedRequest> condition, AnswerFault fault, boolean isForAll) {}

  @Override
  public Faults next(Fault fault) {
    return next(1, fault);
  }

  @Override
  public synchronized Faults next(int calls, Fault fault) {
    if (calls < 1 || calls > MAX_CALLS) {
      throw new IllegalArgumentException("Expected 1 to " + MAX_CALLS + " calls, got " + calls);
    }
    AnswerFault own = AnswerFault.own(fault);
    for (int i = 0; i < calls; i++) {
      queue.addLast(own);
    }
    return this;
  }

  @Override
  public synchronized Faults sequence(Fault... faults) {
    queue.addAll(
        Stream.of(Objects.requireNonNull(faults, "faults")).map(AnswerFault::own).toList());
    return this;
  }

  @Override
  public synchronized Faults when(Predicate<ReceivedRequest> condition, Fault fault) {
    Objects.requireNonNull(condition, "condition");
    conditions.add(new Conditional(condition, AnswerFault.own(fault), false));
    return this;
  }

  @Override
  public Faults always(Fault fault) {
    conditions.add(new Conditional(any -> true, AnswerFault.own(fault), true));
    return this;
  }

  @Override
  public synchronized void clear() {
    queue.clear();
    conditions.clear();
  }

  @Override
  public synchronized int waiting() {
    return queue.size();
  }

  /** Those for the next calls. */
  public synchronized List<Fault> queue() {
    return List.copyOf(queue);
  }

  /** Those that apply to every call when none waits. */
  public List<Fault> always() {
    return conditions.stream()
        .filter(Conditional::isForAll)
        .map(conditional -> (Fault) conditional.fault())
        .toList();
  }

  /** Removes the fault from the queue if it came from there. */
  public Optional<AnswerFault> take(ReceivedRequest request) {
    AnswerFault next = poll();
    return next == null ? conditional(request) : Optional.of(next);
  }

  private Optional<AnswerFault> conditional(ReceivedRequest request) {
    // Conditions are code of the test, so no lock is held while they run.
    return conditions.stream()
        .filter(conditional -> conditional.condition().test(request))
        .map(Conditional::fault)
        .findFirst()
        .or(() -> ofService.flatMap(service -> service.take(request)));
  }

  private synchronized AnswerFault poll() {
    return queue.pollFirst();
  }
}
