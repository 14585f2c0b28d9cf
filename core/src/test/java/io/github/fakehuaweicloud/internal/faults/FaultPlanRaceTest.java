package io.github.fakehuaweicloud.internal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.requests.ReceivedRequest;
import io.github.fakehuaweicloud.testkit.Race;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultPlanRaceTest {

  private static final ReceivedRequest REQUEST =
      CheckedRequest.unread(
          new HttpRequest("POST", "/", "", Headers.empty(), Body.empty()), Optional.empty());

  @Test
  void each_of_several_faults_is_taken_once() {
    Race.often(
        () -> {
          FaultPlan plan = FaultPlan.ofService();
          List<Fault> planned = List.of(Fault.none(), Fault.emptyBody(), Fault.throttled());
          plan.sequence(planned.toArray(Fault[]::new));
          Queue<Fault> taken = new ConcurrentLinkedQueue<>();
          Runnable take = () -> taken.addAll(taken(plan, 2));
          return Race.round(
              () -> {
                assertThat(taken).containsExactlyInAnyOrderElementsOf(planned);
                assertThat(plan.waiting()).isZero();
              },
              take,
              take);
        });
  }

  @Test
  void a_fault_that_is_planned_while_others_are_taken_is_taken_or_waits() {
    Race.often(
        () -> {
          FaultPlan plan = FaultPlan.ofService();
          Queue<Fault> taken = new ConcurrentLinkedQueue<>();
          return Race.round(
              () -> assertThat(taken.size() + plan.waiting()).isEqualTo(5),
              () -> plan.next(3, Fault.throttled()),
              () -> plan.sequence(Fault.none(), Fault.none()),
              () -> taken.addAll(taken(plan, 4)));
        });
  }

  @Test
  void several_faults_that_are_planned_while_all_are_taken_back_stay_together_or_go_together() {
    Race.often(
        () -> {
          FaultPlan plan = FaultPlan.ofService();
          plan.next(Fault.none());
          return Race.round(
              () -> assertThat(plan.waiting()).isIn(0, 3),
              () -> plan.next(3, Fault.throttled()),
              plan::clear);
        });
  }

  @Test
  void a_fault_of_the_service_is_taken_by_one_of_its_operations() {
    Race.often(
        () -> {
          FaultPlan service = FaultPlan.ofService();
          FaultPlan one = service.ofOperation();
          FaultPlan other = service.ofOperation();
          service.next(Fault.throttled());
          Queue<Fault> taken = new ConcurrentLinkedQueue<>();
          return Race.round(
              () -> assertThat(taken).hasSize(1),
              () -> taken.addAll(taken(one, 1)),
              () -> taken.addAll(taken(other, 1)));
        });
  }

  private static List<AnswerFault> taken(FaultPlan plan, int calls) {
    return Stream.generate(() -> plan.take(REQUEST))
        .limit(calls)
        .flatMap(Optional::stream)
        .toList();
  }
}
