package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** Keeps a fake running until SIGTERM or SIGINT, then closes it. */
final class UntilSignal implements Consumer<FakeHuaweiCloud> {

  @Override
  public void accept(FakeHuaweiCloud cloud) {
    Runtime.getRuntime().addShutdownHook(new Thread(cloud::close, "close-fake-huaweicloud"));
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
