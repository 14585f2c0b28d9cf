package io.github.fakehuaweicloud.internal.engine.wiremock;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import wiremock.org.eclipse.jetty.server.Server;
import wiremock.org.eclipse.jetty.util.thread.Scheduler;

/** Does something later, on one of the server's threads, none of which waits for it. */
record Timer(Server server) {

  /**
   * Does something as soon as a thread is free.
   *
   * @throws java.util.concurrent.RejectedExecutionException if the server has stopped
   */
  void soon(Runnable work) {
    server.getThreadPool().execute(work);
  }

  Scheduler.Task after(Duration time, Runnable work) {
    return server
        .getBean(Scheduler.class)
        .schedule(() -> soon(work), time.toMillis(), TimeUnit.MILLISECONDS);
  }
}
