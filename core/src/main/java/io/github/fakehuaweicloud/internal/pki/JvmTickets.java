package io.github.fakehuaweicloud.internal.pki;

import java.time.Instant;
import java.util.Random;

/**
 * Numbers of which a JVM gives none twice, not even to a second copy of this class in another class
 * loader: the JDK numbers threads, and that is the one counter that all class loaders share.
 */
final class JvmTickets {

  private JvmTickets() {}

  static long next() {
    return new Thread(() -> {}).getId();
  }

  /** A number that is the same in all of this JVM, and most likely another in every other JVM. */
  static int start() {
    ProcessHandle jvm = ProcessHandle.current();
    long started = jvm.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return new Random(31 * started + jvm.pid()).nextInt(Integer.MAX_VALUE);
  }
}
