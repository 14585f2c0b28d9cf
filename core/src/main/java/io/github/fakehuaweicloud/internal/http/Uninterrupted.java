package io.github.fakehuaweicloud.internal.http;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs what an interrupt would break off half-way. A server that is started or stopped only in part
 * keeps its port and its threads, so that happens on a thread that nobody else knows. Whoever waits
 * for it keeps waiting, and has its interrupt flag as before afterwards.
 */
public final class Uninterrupted {

  private Uninterrupted() {}

  public static void run(String name, Runnable work) {
    call(
        name,
        () -> {
          work.run();
          return null;
        });
  }

  public static <T> T call(String name, Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread worker = new Thread(null, task, name, 0, false);
    worker.setDaemon(true);
    // WireMock looks for its resources there, and that of a caller need not know them.
    worker.setContextClassLoader(Uninterrupted.class.getClassLoader());
    worker.start();
    return await(task);
  }

  private static <T> T await(FutureTask<T> task) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException again) {
          interrupted = true;
        }
      }
    } catch (ExecutionException failed) {
      throw unchecked(failed.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException unchecked(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(cause);
  }
}
