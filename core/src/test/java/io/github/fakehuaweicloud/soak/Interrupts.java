package io.github.fakehuaweicloud.soak;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/** Interrupts threads now and then, whatever they are at. */
final class Interrupts implements Callable<Void> {

  private final List<Thread> interrupted = new CopyOnWriteArrayList<>();
  private final long end;
  private final Random random;

  Interrupts(long end, Random random) {
    this.end = end;
    this.random = random;
  }

  /** The same work, on a thread that is interrupted while it does it. */
  Callable<Void> of(Callable<Void> work) {
    return () -> {
      interrupted.add(Thread.currentThread());
      try {
        return work.call();
      } finally {
        interrupted.remove(Thread.currentThread());
      }
    };
  }

  @Override
  public Void call() {
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(random.nextInt(2_000_000));
      List<Thread> now = List.copyOf(interrupted);
      if (!now.isEmpty()) {
        now.get(random.nextInt(now.size())).interrupt();
      }
    }
    return null;
  }
}
