package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.faults.Faults;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.faults.FaultPlan;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.internal.text.PercentEncoding;
import io.github.fakehuaweicloud.internal.wire.FaultDocument;
import io.github.fakehuaweicloud.internal.wire.FaultListsDocument;
import io.github.fakehuaweicloud.internal.wire.FaultRule;
import io.github.fakehuaweicloud.internal.wire.FaultsDocument;
import io.github.fakehuaweicloud.requests.ReceivedRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The faults of a service or of one operation of a project elsewhere.
 *
 * @param service in lower case
 */
record RemoteFaults(ProjectControl control, String service, Optional<String> operation)
    implements Faults {

  static Faults ofService(ProjectControl control, String service) {
    return new RemoteFaults(control, service, Optional.empty());
  }

  /**
   * @throws IllegalArgumentException if the service has no such operation; the message lists those
   *     it has
   */
  static Faults ofOperation(ProjectControl control, String service, String id) {
    // Every edition has the same operations.
    List<String> known =
        Services.pages(CceEdition.latest()).stream()
            .filter(page -> page.service().toLowerCase(Locale.ROOT).equals(service))
            .map(Page::id)
            .toList();
    if (!known.contains(id)) {
      throw new IllegalArgumentException(
          "Expected one of the operations " + known + ", got \"" + id + "\"");
    }
    return new RemoteFaults(control, service, Optional.of(id));
  }

  @Override
  public Faults next(Fault fault) {
    return next(1, fault);
  }

  @Override
  public Faults next(int calls, Fault fault) {
    FaultPlan.ofService().next(calls, fault);
    return add(
        new FaultRule(
            service,
            operation,
            Optional.of(FaultDocument.of(fault)),
            Optional.of(calls),
            List.of(),
            Optional.empty()));
  }

  @Override
  public Faults sequence(Fault... faults) {
    List<FaultDocument> sequence = Stream.of(faults).map(FaultDocument::of).toList();
    return sequence.isEmpty()
        ? this
        : add(
            new FaultRule(
                service,
                operation,
                Optional.empty(),
                Optional.empty(),
                sequence,
                Optional.empty()));
  }

  @Override
  public Faults when(Predicate<ReceivedRequest> condition, Fault fault) {
    throw Unsupported.because(
        "A condition is code of this JVM, and the fake is another program",
        "Add faults by next(…), sequence(…) or always(…), of one operation by faults(operationId)");
  }

  @Override
  public Faults always(Fault fault) {
    return add(
        new FaultRule(
            service,
            operation,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.of(FaultDocument.of(fault))));
  }

  private Faults add(FaultRule rule) {
    control.post("/faults", rule);
    return this;
  }

  @Override
  public void clear() {
    control.delete(
        "/faults?service="
            + service
            + operation
                .map(id -> "&operation=" + PercentEncoding.encode(id))
                .orElse("&itself=true"));
  }

  @Override
  public int waiting() {
    return control.get("/faults", FaultListsDocument.class).faults().stream()
        .filter(of -> of.service().equals(service) && of.operation().equals(operation))
        .mapToInt(FaultsDocument::waitingInAll)
        .sum();
  }
}
