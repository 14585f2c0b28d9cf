package io.github.fakehuaweicloud.benchmarks;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param rounds how often fresh JVMs are started in turn
 * @param forks how many JVMs take the long measurements of what is warm
 * @param warmUp calls before anything is timed
 * @param calls calls that are timed
 * @param tests in the long suite
 * @param hssCalls until the heap is looked at
 * @param certificates until the heap is looked at
 * @param slice how long one measurement of a throughput takes
 * @param load how long the standalone jars are under load
 * @param archives whether class archives are written; without, the runs with one have none
 */
public record Effort(
    int rounds,
    int forks,
    int warmUp,
    int calls,
    int tests,
    int projects,
    int hssCalls,
    int certificates,
    Duration slice,
    Duration load,
    boolean archives) {

  /** What the table is made of. */
  public static Effort full(int rounds) {
    return new Effort(
        rounds,
        Math.max(1, rounds / 4),
        1_500,
        2_000,
        200,
        5_000,
        100_000,
        20_000,
        Duration.ofSeconds(1),
        Duration.ofSeconds(10),
        true);
  }

  /** Only to see that everything works. */
  public static Effort smoke() {
    return new Effort(
        1, 1, 1, 5, 3, 20, 20, 10, Duration.ofMillis(30), Duration.ofMillis(100), false);
  }

  /** Of JVMs that need not get warm. */
  public List<String> quickly() {
    return isSmoke() ? List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC") : List.of();
  }

  /** Whether nothing is to be believed. */
  public boolean isSmoke() {
    return !archives;
  }
}
