package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.faults.Faults;
import io.github.fakehuaweicloud.internal.faults.FaultPlan;
import io.github.fakehuaweicloud.internal.faults.ServiceFaults;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.project.Opening;
import io.github.fakehuaweicloud.internal.wire.FaultDocument;
import io.github.fakehuaweicloud.internal.wire.FaultListsDocument;
import io.github.fakehuaweicloud.internal.wire.FaultRule;
import io.github.fakehuaweicloud.internal.wire.FaultsDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults of a project. */
record FaultOperations(OfProject of) {

  /** A test may queue a million. */
  private static final int MOST_SHOWN = 1_000;

  private static final String ALL = "/projects/{project}/faults";

  List<ControlOperation> all() {
    return List.of(
        ControlOperation.of(
                "GET",
                ALL,
                "listFaults",
                "The faults of a project.",
                of.reading((request, project) -> list(project)))
            .answers(200, FaultListsDocument.class),
        ControlOperation.of(
                "POST",
                ALL,
                "addFaults",
                "Adds faults: next, sequence or always.",
                of.changing("faults", FaultOperations::add))
            .takes(FaultRule.class),
        ControlOperation.of(
                "DELETE",
                ALL,
                "clearFaults",
                "Removes the faults of a project, of a service or of an operation.",
                of.changing("faults", FaultOperations::clear))
            .asks("service", "Only those of this one: cce, hss or iam.")
            .asks("operation", "Only those of this one, with its service.")
            .asks("itself", "true for those of the service itself, not of its operations."));
  }

  private static HttpResponse list(LocalProject project) {
    List<FaultsDocument> documents = new ArrayList<>();
    project
        .services()
        .faults()
        .forEach(
            (service, faults) -> {
              documents.add(document(service, Optional.empty(), faults.ofService()));
              faults
                  .ofOperations()
                  .forEach((id, plan) -> documents.add(document(service, Optional.of(id), plan)));
            });
    return Answers.ok(
        new FaultListsDocument(
            documents.stream()
                .filter(faults -> !faults.waiting().isEmpty() || !faults.always().isEmpty())
                .toList()));
  }

  private static FaultsDocument document(
      String service, Optional<String> operation, FaultPlan plan) {
    return new FaultsDocument(
        service,
        operation,
        plan.queue(MOST_SHOWN).stream().map(FaultDocument::of).toList(),
        plan.waiting(),
        plan.always().stream().map(FaultDocument::of).toList());
  }

  private static HttpResponse add(ControlRequest request, LocalProject project) {
    FaultRule rule = request.body(FaultRule.class);
    rule.addTo(Opening.faults(project, rule));
    return Answers.nothing();
  }

  private static HttpResponse clear(ControlRequest request, LocalProject project) {
    Optional<String> service = request.query("service");
    Optional<String> operation = request.query("operation");
    if (service.isPresent()) {
      faults(project, service.get(), operation).clear();
      if (operation.isEmpty() && !request.flag("itself")) {
        project
            .services()
            .faults()
            .get(service.get())
            .ofOperations()
            .values()
            .forEach(Faults::clear);
      }
    } else {
      for (ServiceFaults faults : project.services().faults().values()) {
        faults.ofService().clear();
        faults.ofOperations().values().forEach(Faults::clear);
      }
    }
    return Answers.nothing();
  }

  private static Faults faults(LocalProject project, String service, Optional<String> operation) {
    return Opening.faults(project, FaultRule.about(service, operation));
  }
}
