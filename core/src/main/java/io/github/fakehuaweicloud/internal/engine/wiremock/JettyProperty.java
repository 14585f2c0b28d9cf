package io.github.fakehuaweicloud.internal.engine.wiremock;

import java.util.function.Supplier;

/**
 * Jetty notes its build in a system property, in a class initializer that runs with the first
 * server of the JVM. Nobody reads it, and it would be the one property that a fake leaves behind.
 */
final class JettyProperty {

  private static final String NAME = "jetty.git.hash";

  private JettyProperty() {}

  /**
   * Starts a server, and puts the property back to what it was, which may be the value of a Jetty
   * of the user's own. One start at a time: a second one would take the first one's value for the
   * user's.
   */
  static synchronized <T> T restoredAfter(Supplier<T> start) {
    String before = System.getProperty(NAME);
    try {
      return start.get();
    } finally {
      if (before == null) {
        System.clearProperty(NAME);
      } else {
        System.setProperty(NAME, before);
      }
    }
  }
}
