package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.internal.wire.AwaitDocument;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.requests.RequestLog;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a test sees of the requests to a project elsewhere. */
record RemoteRequestLog(ProjectControl control, RemoteJournal ofProject, RemoteJournal ofNoProject)
    implements RequestLog {

  /** A longer wait is several ones, so that no connection is silent for long. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private static final Duration A_WHILE = Duration.ofMillis(50);

  @Override
  public List<RecordedRequest> all() {
    return List.copyOf(ofProject.all());
  }

  @Override
  public List<RecordedRequest> unexpected() {
    return ofProject.matching("&unexpected=true");
  }

  @Override
  public List<RecordedRequest> unattributed() {
    return List.copyOf(ofNoProject.all());
  }

  @Override
  public boolean await(long count, Duration atMost) {
    long start = System.nanoTime();
    long patience = Math.max(0, TimeUnit.NANOSECONDS.convert(atMost));
    try {
      while (true) {
        Duration left = Duration.ofNanos(Math.max(0, patience - (System.nanoTime() - start)));
        Duration step = left.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : left;
        if (count <= 0 || reached(count, step)) {
          return true;
        }
        if (System.nanoTime() - start >= patience) {
          return false;
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean reached(long count, Duration atMost) throws InterruptedException {
    try {
      return control
          .getInterruptibly(
              "/requests/await?count=" + count + "&atMost=" + atMost, atMost, AwaitDocument.class)
          .reached();
    } catch (RefusedException refused) {
      if (!refused.isOf("too-many")) {
        throw refused;
      }
      // Too many wait there already, so this one waits here.
      TimeUnit.NANOSECONDS.sleep(Math.min(A_WHILE.toNanos(), atMost.toNanos()));
      return false;
    }
  }

  @Override
  public long dropped() {
    return ofProject.dropped();
  }

  @Override
  public void clear() {
    control.delete("/requests");
  }
}
