package io.github.fakehuaweicloud.internal.pki;

import java.time.Instant;
import java.util.Random;

/**
 * Numbers that are unique in a JVM, even across class loaders. They are thread ids, because the
 * JDK's counter of threads is the only one that all class loaders share.
 */
final class JvmTickets {

  private JvmTickets() {}

  static long next() {
    return new Thread(() -> {}).getId();
  }

  /** The same number everywhere in this JVM, and most likely a different one in another JVM. */
  static int start() {
    ProcessHandle jvm = ProcessHandle.current();
    long started = jvm.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return new Random(31 * started + jvm.pid()).nextInt(Integer.MAX_VALUE);
  }
}
