package io.github.fakehuaweicloud.internal.engine.wiremock;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import wiremock.org.eclipse.jetty.server.Server;
import wiremock.org.eclipse.jetty.util.thread.Scheduler;

/** Does something later, on one of the server's threads, none of which waits for it. */
record Timer(Server server) {

  Scheduler.Task after(Duration time, Runnable work) {
    return server
        .getBean(Scheduler.class)
        .schedule(
            () -> server.getThreadPool().execute(work), time.toMillis(), TimeUnit.MILLISECONDS);
  }
}
