package io.github.fakehuaweicloud.internal.engine.wiremock;

import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.Limits;
import io.github.fakehuaweicloud.internal.http.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import wiremock.jakarta.servlet.ReadListener;
import wiremock.jakarta.servlet.ServletInputStream;
import wiremock.org.eclipse.jetty.util.thread.Scheduler;

/** Reads a body as it comes, within the limits, and says once what became of the request. */
final class BodyReader implements ReadListener {

  /** No JSON starts with it. */
  private static final int FIRST_BYTE_OF_GZIP = 0x1f;

  private final ServletInputStream in;
  private final Consumer<UnaryOperator<HttpRequest>> outcome;
  private final Scheduler.Task deadline;
  private final AtomicBoolean decided = new AtomicBoolean();
  private final byte[] buffer = new byte[8192];
  private final ByteArrayOutputStream bytes;
  private long read;

  /**
   * Begins to wait.
   *
   * @param announced how long the body will be; negative if nobody knows
   * @param atMost until the whole body must be there
   */
  BodyReader(
      ServletInputStream in,
      Timer timer,
      Duration atMost,
      long announced,
      Consumer<UnaryOperator<HttpRequest>> outcome) {
    this.in = in;
    this.outcome = outcome;
    // Nobody gets much memory for an announcement.
    this.bytes = new ByteArrayOutputStream((int) Math.max(32, Math.min(announced, 65_536)));
    // It may be over before this constructor is, so nothing is cancelled then.
    this.deadline =
        timer.after(atMost, () -> decideOnce(request -> request.unreadable(Unreadable.BODY)));
  }

  @Override
  public void onDataAvailable() throws IOException {
    while (!decided.get() && in.isReady()) {
      int n = in.read(buffer);
      if (n < 0) {
        return;
      }
      read += n;
      if (read > Limits.MAX_DRAINED_BYTES) {
        refuse(Unreadable.BODY_TOO_LARGE_TO_DROP);
      } else if (read <= Limits.MAX_BODY_BYTES) {
        bytes.write(buffer, 0, n);
      }
      // Most clients read no answer before they have sent everything, so the rest is dropped.
    }
  }

  @Override
  public void onAllDataRead() {
    Body body = Body.of(bytes.toByteArray());
    if (read > Limits.MAX_BODY_BYTES) {
      refuse(Unreadable.BODY_TOO_LARGE);
    } else if (body.startsWith(FIRST_BYTE_OF_GZIP)) {
      refuse(Unreadable.BODY);
    } else {
      decide(request -> request.withBody(body));
    }
  }

  @Override
  public void onError(Throwable brokenOff) {
    refuse(Unreadable.BODY);
  }

  private void refuse(Unreadable why) {
    decide(request -> request.unreadable(why));
  }

  private void decide(UnaryOperator<HttpRequest> what) {
    deadline.cancel();
    decideOnce(what);
  }

  private void decideOnce(UnaryOperator<HttpRequest> what) {
    if (decided.compareAndSet(false, true)) {
      outcome.accept(what);
    }
  }
}
