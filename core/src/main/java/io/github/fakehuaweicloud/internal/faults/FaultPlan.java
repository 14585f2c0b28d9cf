package io.github.fakehuaweicloud.internal.faults;

import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.faults.Faults;
import io.github.fakehuaweicloud.requests.ReceivedRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The faults of a service, or of one operation. An operation falls back on those of its service.
 */
public final class FaultPlan implements Faults {

  private static final int MAX_CALLS = 1_000_000;

  /** So many that only a client in a loop gets there. */
  private static final int MOST_CONDITIONS = 10_000;

  private final Optional<FaultPlan> ofService;

  // There are dozens of plans in each project, and few of them have anything.
  private Optional<WaitingFaults> queue = Optional.empty();
  private volatile List<Conditional> conditions = List.of();

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
    queue().add(AnswerFault.own(fault), calls);
    return this;
  }

  @Override
  public synchronized Faults sequence(Fault... faults) {
    queue().add(Stream.of(Objects.requireNonNull(faults, "faults")).map(AnswerFault::own).toList());
    return this;
  }

  @Override
  public synchronized Faults when(Predicate<ReceivedRequest> condition, Fault fault) {
    Objects.requireNonNull(condition, "condition");
    return add(new Conditional(condition, AnswerFault.own(fault), false));
  }

  @Override
  public Faults always(Fault fault) {
    return add(new Conditional(any -> true, AnswerFault.own(fault), true));
  }

  private synchronized Faults add(Conditional conditional) {
    if (conditions.size() >= MOST_CONDITIONS) {
      throw new IllegalStateException(
          "Expected at most "
              + MOST_CONDITIONS
              + " faults with a condition or for always, got one more. Clear them first");
    }
    conditions = Stream.concat(conditions.stream(), Stream.of(conditional)).toList();
    return this;
  }

  @Override
  public synchronized void clear() {
    queue = Optional.empty();
    conditions = List.of();
  }

  /** Forgets the code of the test. What waits can still be counted. */
  synchronized void close() {
    conditions = List.of();
  }

  @Override
  public synchronized int waiting() {
    return queue.map(WaitingFaults::calls).orElse(0);
  }

  /** Those for the next calls, so many at most. */
  public synchronized List<Fault> queue(int most) {
    return queue.map(waiting -> waiting.first(most)).orElse(List.of());
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
    return poll().or(() -> conditional(request));
  }

  private Optional<AnswerFault> conditional(ReceivedRequest request) {
    // Conditions are code of the test, so no lock is held while they run.
    return conditions.stream()
        .filter(conditional -> conditional.condition().test(request))
        .map(Conditional::fault)
        .findFirst()
        .or(() -> ofService.flatMap(service -> service.take(request)));
  }

  private WaitingFaults queue() {
    if (queue.isEmpty()) {
      queue = Optional.of(new WaitingFaults());
    }
    return queue.get();
  }

  private synchronized Optional<AnswerFault> poll() {
    return queue.flatMap(WaitingFaults::poll);
  }
}
