package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.internal.kubernetes.tls.EventStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads of one API server. They end when nobody has called for some seconds. */
final class ApiServerThreads implements AutoCloseable {

  /** Each call and each watch takes one. */
  private static final int MOST = 512;

  private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
  private final ThreadPoolExecutor executor =
      new ThreadPoolExecutor(
          0, MOST, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), ApiServerThreads::thread);
  private volatile boolean closed;

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "fake-huaweicloud-apiserver", 0, false);
    thread.setDaemon(true);
    return thread;
  }

  Executor executor() {
    return executor;
  }

  /** It is closed with the server. */
  void add(EventStream stream) {
    streams.add(stream);
    stream.onClose(() -> streams.remove(stream));
    if (closed) {
      stream.close();
    }
  }

  @Override
  public void close() {
    closed = true;
    streams.forEach(EventStream::close);
    executor.shutdownNow();
  }
}
