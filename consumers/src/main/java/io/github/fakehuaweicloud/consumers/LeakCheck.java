package io.github.fakehuaweicloud.consumers;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.launcher.LauncherInterceptor;

/**
 * Compares the JVM after the last test with the JVM before the first one. JUnit makes an
 * interceptor before it tells anybody of a session and closes it after it has told everybody, the
 * fake too, that the session is over. It does not swallow what is thrown then, so a leak fails the
 * consumer's build.
 */
public final class LeakCheck implements LauncherInterceptor {

  private final Footprint before = Footprint.now();

  /** For JUnit. */
  public LeakCheck() {}

  @Override
  public <T> T intercept(Invocation<T> invocation) {
    return invocation.proceed();
  }

  @Override
  public void close() {
    if (!TestsSeen.any()) {
      return;
    }
    List<String> leaks = new ArrayList<>(Footprint.now().leftSince(before).toList());
    leaks.addAll(Endpoints.stillListening());
    if (!leaks.isEmpty()) {
      throw new AssertionError("Left behind after the last test:\n  " + String.join("\n  ", leaks));
    }
  }
}
