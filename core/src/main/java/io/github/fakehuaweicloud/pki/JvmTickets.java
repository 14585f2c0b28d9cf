package io.github.fakehuaweicloud.pki;

import java.time.Instant;
import java.util.Random;
import java.util.function.LongSupplier;

/**
 * Numbers of which a JVM gives none twice, not even to a second copy of this class in another class
 * loader: the JDK numbers threads, and that is the one counter that all class loaders share.
 */
final class JvmTickets {

  private JvmTickets() {}

  /** The numbers, counted from a start that is the same in all of this JVM, and only there. */
  static LongSupplier inAnOrderOfThisJvm() {
    ProcessHandle jvm = ProcessHandle.current();
    long started = jvm.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    Random ofThisJvm = new Random(31 * started + jvm.pid());
    int start = ofThisJvm.nextInt(1 << 30);
    return () -> start + next();
  }

  private static long next() {
    return new Thread(() -> {}).getId();
  }
}
