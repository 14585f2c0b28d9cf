package io.github.fakehuaweicloud.internal.cce.clusters;

import java.time.Duration;
import java.time.Instant;

/** A job on its way. Nothing moves it; how far it is, is worked out when asked. Not thread-safe. */
final class LiveJob {

  private final CceJob.Type type;
  private final ClusterSettings cluster;
  private final Pace pace;
  private final Instant start;
  private long seen;
  private boolean held;
  private boolean succeeded;
  private String failure = "";
  private Instant updatedAt;

  LiveJob(CceJob.Type type, ClusterSettings cluster, Pace pace, Instant start) {
    this.type = type;
    this.cluster = cluster;
    this.pace = pace;
    this.start = start;
    this.updatedAt = start;
  }

  CceJob.Type type() {
    return type;
  }

  /** An answer has shown the job or its cluster. */
  void see() {
    seen++;
  }

  /** From now on it goes on until it is ended. */
  void hold() {
    held = true;
  }

  void succeed(Instant now) {
    succeeded = true;
    updatedAt = now;
  }

  void fail(String reason, Instant now) {
    failure = reason;
    updatedAt = now;
  }

  boolean isDone(Instant now) {
    return isEnded() || (!held && pace.isOver(Duration.between(start, now), seen));
  }

  boolean isEnded() {
    return succeeded || !failure.isEmpty();
  }

  CceJob at(String id, Instant now) {
    return new CceJob(id, type, cluster, phase(now), failure, start, updatedAt);
  }

  private CceJob.Phase phase(Instant now) {
    if (!failure.isEmpty()) {
      return CceJob.Phase.FAILED;
    }
    if (isDone(now)) {
      return CceJob.Phase.SUCCESS;
    }
    return pace.isInitializing(Duration.between(start, now), seen)
        ? CceJob.Phase.INITIALIZING
        : CceJob.Phase.RUNNING;
  }
}
