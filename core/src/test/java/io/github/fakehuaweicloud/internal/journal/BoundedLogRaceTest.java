package io.github.fakehuaweicloud.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.testkit.Race;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundedLogRaceTest {

  private static final long HALF = Allowance.BYTES / 2;

  private static final Duration LONG = Duration.ofSeconds(20);

  @Test
  void keeps_what_several_threads_add_each_in_its_order() {
    Race.often(
        () -> {
          BoundedLog<Integer> log = new BoundedLog<>();
          return Race.round(
              () -> {
                assertThat(log.entries()).containsExactlyInAnyOrder(0, 1, 2, 10, 11, 12);
                assertThat(log.entries()).containsSubsequence(0, 1, 2);
                assertThat(log.entries()).containsSubsequence(10, 11, 12);
              },
              () -> addThree(log, 0),
              () -> addThree(log, 10));
        });
  }

  @Test
  void counts_every_entry_that_it_drops_once() {
    Race.often(
        () -> {
          BoundedLog<Integer> log = new BoundedLog<>(new Allowance(), any -> Footprint.of(HALF));
          return Race.round(
              () -> assertThat(log.entries().size() + log.dropped()).isEqualTo(6),
              () -> IntStream.range(0, 3).forEach(log::add),
              () -> IntStream.range(0, 3).forEach(log::add));
        });
  }

  @Test
  void wakes_whoever_waits_for_an_entry_that_is_added_at_that_moment() {
    Race.often(
        () -> {
          BoundedLog<Integer> log = new BoundedLog<>();
          return Race.round(
              () -> {},
              () -> assertThat(await(log, 2)).isTrue(),
              () -> assertThat(await(log, 1)).isTrue(),
              () -> addThree(log, 0));
        });
  }

  @Test
  void never_shows_an_entry_without_its_effect() {
    Race.often(
        () -> {
          BoundedLog<Integer> log = new BoundedLog<>();
          AtomicInteger effects = new AtomicInteger();
          return Race.round(
              () -> assertThat(effects).hasValue(2),
              () -> log.add(1, effects::incrementAndGet),
              () -> log.add(2, effects::incrementAndGet),
              () -> {
                List<Integer> seen = log.entries();
                assertThat(effects.get()).isGreaterThanOrEqualTo(seen.size());
              });
        });
  }

  private static void addThree(BoundedLog<Integer> log, int first) {
    IntStream.range(first, first + 3).forEach(log::add);
  }

  private static boolean await(BoundedLog<Integer> log, int count) {
    try {
      return log.await(count, LONG);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
