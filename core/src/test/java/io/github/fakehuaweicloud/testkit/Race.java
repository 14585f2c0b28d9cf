package io.github.fakehuaweicloud.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Does things at the same moment, again and again, each time on new objects. {@code -Draces=100000}
 * does it more often.
 */
public final class Race {

  private static final int ROUNDS = Integer.getInteger("races", 200);

  private static final int MOST_SPINS = 2_000;

  private Race() {}

  /**
   * One round.
   *
   * @param racing done at the same moment, each on a thread of its own
   * @param afterwards says what must hold then
   */
  public record Round(List<Runnable> racing, Runnable afterwards) {}

  public static Round round(Runnable afterwards, Runnable... racing) {
    return new Round(List.of(racing), afterwards);
  }

  public static void often(Supplier<Round> start) {
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      for (int i = 0; i < ROUNDS; i++) {
        run(start.get(), threads);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void run(Round round, ExecutorService threads) {
    AtomicInteger missing = new AtomicInteger(round.racing().size());
    List<Future<?>> running = new ArrayList<>();
    for (Runnable each : round.racing()) {
      running.add(
          threads.submit(
              () -> {
                missing.decrementAndGet();
                awaitAll(missing);
                each.run();
              }));
    }
    running.forEach(Race::await);
    round.afterwards().run();
  }

  /** A thread that sleeps comes too late; one that spins for long keeps others from coming. */
  private static void awaitAll(AtomicInteger missing) {
    for (int i = 0; missing.get() > 0; i++) {
      if (i < MOST_SPINS) {
        Thread.onSpinWait();
      } else {
        LockSupport.parkNanos(1);
      }
    }
  }

  private static void await(Future<?> running) {
    try {
      running.get(30, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (TimeoutException stuck) {
      throw new AssertionError("Expected an end within 30 seconds", stuck);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
