package io.github.fakehuaweicloud.internal.kubernetes.tls;

import java.io.IOException;

/**
 * On JDK 17 the JDK's server sends the head and the body of an answer one after the other, and the
 * system holds the body back until the client has acknowledged the head: 40 ms for each call. A
 * property of the JDK ends that. It is read once, with the first server of the JVM, and put back to
 * what it was.
 */
final class NoDelay {

  private static final String NAME = "sun.net.httpserver.nodelay";

  private NoDelay() {}

  /** What starts a server. */
  interface Start<T> {

    T run() throws IOException;
  }

  static synchronized <T> T during(Start<T> start) throws IOException {
    String before = System.getProperty(NAME);
    if (before != null) {
      return start.run();
    }
    System.setProperty(NAME, "true");
    try {
      return start.run();
    } finally {
      System.clearProperty(NAME);
    }
  }
}
