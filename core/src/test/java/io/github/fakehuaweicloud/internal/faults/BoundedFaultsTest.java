package io.github.fakehuaweicloud.internal.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.faults.Fault;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundedFaultsTest {

  private final FaultPlan plan = FaultPlan.ofService();

  @Test
  void for_many_calls_take_the_room_of_one() {
    IntStream.range(0, 1_000).forEach(i -> plan.next(1_000_000, Fault.throttled()));

    assertThat(plan.waiting()).isEqualTo(1_000_000_000);
    assertThat(plan.queue(5)).hasSize(5);
  }

  @Test
  void are_counted_down_call_by_call() {
    plan.next(2, Fault.throttled()).next(Fault.none());

    assertThat(plan.queue(9).toString())
        .isEqualTo("[" + Fault.throttled() + ", " + Fault.throttled() + ", no fault]");
    assertThat(plan.waiting()).isEqualTo(3);
  }

  @Test
  void do_not_wait_without_end() {
    IntStream.range(0, 100_000).forEach(i -> plan.next(Fault.none()));

    assertThatThrownBy(() -> plan.next(Fault.none()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("at most 100000 faults to wait");
    assertThatThrownBy(() -> plan.sequence(Fault.none(), Fault.none()))
        .hasMessageContaining("Clear them first");
    assertThat(plan.waiting()).isEqualTo(100_000);
  }

  @Test
  void apply_always_at_most_so_many_times() {
    IntStream.range(0, 10_000).forEach(i -> plan.always(Fault.none()));

    assertThatThrownBy(() -> plan.always(Fault.none())).hasMessageContaining("at most 10000");
  }
}
