package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.project.ProjectTime;
import io.github.fakehuaweicloud.internal.wire.ClockChange;
import io.github.fakehuaweicloud.internal.wire.ClockDocument;
import io.github.fakehuaweicloud.internal.wire.Fields;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The clock of a project. */
record ClockOperations(OfProject of) {

  private static final String CLOCK = "/projects/{project}/clock";

  List<ControlOperation> all() {
    return List.of(
        ControlOperation.of(
                "GET",
                CLOCK,
                "showClock",
                "The clock of a project.",
                of.reading((request, project) -> show(project)))
            .answers(200, ClockDocument.class),
        ControlOperation.of(
                "POST",
                CLOCK,
                "moveClock",
                "Moves the clock of a project: advance, set, stopAt or reset.",
                of.changing("clock", ClockOperations::move))
            .takes(ClockChange.class)
            .answers(200, ClockDocument.class));
  }

  private static HttpResponse show(LocalProject project) {
    ProjectTime clock = project.clock();
    return Answers.ok(
        new ClockDocument(
            clock.instant(), clock.isStopped(), clock.offset().truncatedTo(ChronoUnit.SECONDS)));
  }

  private static HttpResponse move(ControlRequest request, LocalProject project) {
    ClockChange change = request.body(ClockChange.class);
    long moves =
        Stream.of(
                change.advance(),
                change.set(),
                change.stopAt(),
                change.reset().filter(really -> really))
            .filter(Optional::isPresent)
            .count();
    if (moves != 1) {
      throw ControlException.badRequest(
          "Expected one of advance, set, stopAt and reset, got " + (moves == 0 ? "none" : moves));
    }
    ProjectTime clock = project.clock();
    Fields.set("advance", change.advance(), clock::advance);
    Fields.set("set", change.set(), clock::set);
    Fields.set("stopAt", change.stopAt(), clock::stopAt);
    Fields.when(change.reset(), clock::reset);
    return show(project);
  }
}
