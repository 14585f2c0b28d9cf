package io.github.fakehuaweicloud.standalone;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** Keeps a server running until SIGTERM or SIGINT, then closes it. */
final class UntilSignal implements Consumer<Served> {

  @Override
  public void accept(Served served) {
    Runtime.getRuntime().addShutdownHook(new Thread(served::close, "close-fake-huaweicloud"));
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
