package io.github.fakehuaweicloud.internal.faults;

import io.github.fakehuaweicloud.faults.Fault;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The faults of the next calls, in order. One for many calls takes no more room than one. */
final class WaitingFaults {

  /** So many that only a client in a loop gets there. */
  private static final int MOST = 100_000;

  private final Deque<Run> runs = new ArrayDeque<>(1);

  /** A fault and how many calls get it in a row. */
  private record Run(AnswerFault fault, int calls) {}

  /**
   * Adds faults in a row.
   *
   * @throws IllegalStateException if there are too many already
   */
  void add(List<AnswerFault> faults) {
    checkRoomFor(faults.size());
    faults.forEach(fault -> runs.addLast(new Run(fault, 1)));
  }

  /** The same for one fault and several calls. */
  void add(AnswerFault fault, int calls) {
    checkRoomFor(1);
    runs.addLast(new Run(fault, calls));
  }

  private void checkRoomFor(int more) {
    if (runs.size() + more > MOST) {
      throw new IllegalStateException(
          "Expected at most "
              + MOST
              + " faults to wait, got "
              + more
              + " more than the "
              + runs.size()
              + " that wait. Clear them first, or use always");
    }
  }

  Optional<AnswerFault> poll() {
    Run run = runs.pollFirst();
    if (run == null) {
      return Optional.empty();
    }
    if (run.calls() > 1) {
      runs.addFirst(new Run(run.fault(), run.calls() - 1));
    }
    return Optional.of(run.fault());
  }

  int calls() {
    return (int) Math.min(Integer.MAX_VALUE, runs.stream().mapToLong(Run::calls).sum());
  }

  List<Fault> first(int most) {
    List<Fault> first = new ArrayList<>();
    for (Run run : runs) {
      for (int i = 0; i < run.calls() && first.size() < most; i++) {
        first.add(run.fault());
      }
    }
    return List.copyOf(first);
  }
}
