package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.faults.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Faults of a service or of one operation: {@code next}, {@code sequence} or {@code always}.
 *
 * @param service {@code cce}, {@code hss} or {@code iam}
 * @param operation the id of an operation; all of the service if it is left out
 * @param times how many calls get {@code next}; default: 1
 */
public record FaultRule(
    String service,
    Optional<String> operation,
    Optional<FaultDocument> next,
    Optional<Integer> times,
    List<FaultDocument> sequence,
    Optional<FaultDocument> always) {

  public FaultRule {
    sequence = Lists.orEmpty(sequence);
  }

  /** Without faults. */
  public static FaultRule about(String service, Optional<String> operation) {
    return new FaultRule(
        service, operation, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }

  /**
   * Adds them.
   *
   * @throws IllegalArgumentException if something is wrong; the message begins with the field
   */
  public void addTo(Faults faults) {
    long kinds =
        List.of(next.isPresent(), !sequence.isEmpty(), always.isPresent()).stream()
            .filter(there -> there)
            .count();
    if (kinds != 1) {
      throw new DocumentException(
          "", "Expected one of next, sequence and always, got " + (kinds == 0 ? "none" : kinds));
    }
    if (times.isPresent() && next.isEmpty()) {
      throw new DocumentException("times", "expected only with next, got it without");
    }
    next.map(fault -> Fields.get("next", fault, FaultDocument::fault))
        .ifPresent(fault -> Expected.in("times", () -> faults.next(times.orElse(1), fault)));
    always.ifPresent(fault -> Expected.in("always", () -> faults.always(fault.fault())));
    List<Fault> faultsInOrder = new ArrayList<>();
    Fields.each("sequence", sequence, fault -> faultsInOrder.add(fault.fault()));
    if (!sequence.isEmpty()) {
      faults.sequence(faultsInOrder.toArray(Fault[]::new));
    }
  }
}
