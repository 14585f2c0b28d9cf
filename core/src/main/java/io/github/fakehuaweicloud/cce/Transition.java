package io.github.fakehuaweicloud.cce;

import io.github.fakehuaweicloud.internal.cce.clusters.Pace;
import java.time.Duration;

/**
 * When a cluster that is being created becomes Available, and when one that is being deleted is
 * gone. Its job keeps in step: Initializing, Running, Success.
 *
 * <pre>{@code
 * cloud.cce().transitions(Transition.afterPolls(3));
 * // CreateCluster -> 201; ShowCluster -> Creating, Creating, Creating, Available
 * }</pre>
 *
 * <p>Prints what it is. Immutable. Made by the methods here only.
 */
public interface Transition {

  /**
   * At once, the default: the answer to the request says Creating, and the next answer Available.
   *
   * @return a transition that takes no time
   */
  static Transition immediately() {
    return Pace.IMMEDIATE;
  }

  /**
   * Once the project's clock has advanced. A job is Initializing for the first half of the time,
   * and Running for the second.
   *
   * <pre>{@code
   * cloud.cce().transitions(Transition.after(Duration.ofMinutes(10)));
   * // … the code under test creates a cluster …
   * cloud.clock().advance(Duration.ofMinutes(10));   // Available
   * }</pre>
   *
   * @param time zero or more, counted from the request
   * @return a transition by the clock
   * @throws IllegalArgumentException if the time is negative
   */
  static Transition after(Duration time) {
    return Pace.after(time);
  }

  /**
   * After so many answers that still say Creating or Deleting; the next one says what became of the
   * cluster. Each answer to {@code ShowCluster}, to {@code ShowJob} and to {@code ListClusters}
   * counts as one poll; a list counts for every cluster of the project. What the test itself asks
   * {@link Cce} does not count, and neither does a refused request, or one whose answer a fault
   * replaces. A job says Initializing in the first of these answers, and Running in the others.
   *
   * @param polls zero or more
   * @return a transition by polls
   * @throws IllegalArgumentException if the number is negative
   */
  static Transition afterPolls(int polls) {
    return Pace.afterPolls(polls);
  }
}
