package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.cce.Transition;
import io.github.fakehuaweicloud.internal.cce.clusters.Pace;
import java.time.Duration;
import java.util.Optional;

/**
 * How long a transition of a cluster takes.
 *
 * @param is {@code immediately}, {@code after} or {@code afterPolls}
 * @param after by the project's clock
 */
public record TransitionDocument(String is, Optional<Duration> after, Optional<Integer> polls) {

  public static TransitionDocument of(Transition transition) {
    Pace pace = Pace.of(transition);
    if (pace.polls() > 0) {
      return afterPolls(pace.polls());
    }
    return pace.time().isZero() ? immediately() : after(pace.time());
  }

  public static TransitionDocument immediately() {
    return new TransitionDocument("immediately", Optional.empty(), Optional.empty());
  }

  public static TransitionDocument after(Duration time) {
    return new TransitionDocument("after", Optional.of(time), Optional.empty());
  }

  public static TransitionDocument afterPolls(int polls) {
    return new TransitionDocument("afterPolls", Optional.empty(), Optional.of(polls));
  }

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException if it is none
   */
  public Transition transition() {
    Expected.only("after", after, is, "after");
    Expected.only("polls", polls, is, "afterPolls");
    return switch (is) {
      case "immediately" -> Transition.immediately();
      case "after" -> Transition.after(Expected.field("after", after));
      case "afterPolls" -> Transition.afterPolls(Expected.field("polls", polls));
      default -> throw Expected.oneOf("is", is, "immediately", "after", "afterPolls");
    };
  }
}
