package io.github.fakehuaweicloud.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.testkit.Race;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LifetimeRaceTest {

  @Test
  void an_action_runs_once_whether_it_or_the_end_comes_first() {
    Race.often(
        () -> {
          Lifetime lifetime = new Lifetime();
          AtomicInteger early = new AtomicInteger();
          AtomicInteger late = new AtomicInteger();
          lifetime.atEnd(early::incrementAndGet);
          return Race.round(
              () -> {
                assertThat(early).hasValue(1);
                assertThat(late).hasValue(1);
              },
              lifetime::end,
              () -> lifetime.atEnd(late::incrementAndGet),
              lifetime::end);
        });
  }

  @Test
  void an_action_that_is_taken_back_at_the_end_runs_once_or_never() {
    Race.often(
        () -> {
          Lifetime lifetime = new Lifetime();
          AtomicInteger ran = new AtomicInteger();
          Runnable action = ran::incrementAndGet;
          lifetime.atEnd(action);
          return Race.round(
              () -> {
                int until = ran.get();
                lifetime.end();
                assertThat(ran).hasValue(until).hasValueLessThanOrEqualTo(1);
              },
              lifetime::end,
              () -> lifetime.forget(action));
        });
  }

  @Test
  void an_action_that_throws_keeps_no_other_from_running() {
    Lifetime lifetime = new Lifetime();
    AtomicInteger ran = new AtomicInteger();
    for (int i = 0; i < 8; i++) {
      lifetime.atEnd(ran::incrementAndGet);
      lifetime.atEnd(
          () -> {
            throw new IllegalStateException("of one connection");
          });
    }

    try {
      lifetime.end();
    } catch (IllegalStateException ofOne) {
      // Whether it is told or not, the others are over.
    }

    assertThat(ran).hasValue(8);
  }
}
