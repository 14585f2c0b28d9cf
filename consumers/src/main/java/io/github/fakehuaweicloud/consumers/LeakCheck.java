package io.github.fakehuaweicloud.consumers;

import org.junit.platform.launcher.LauncherInterceptor;

/**
 * Looks for leaks after the last test on the JUnit Platform. JUnit makes an interceptor before it
 * tells anybody of a session and closes it after it has told everybody, the fake too, that the
 * session is over. It does not swallow what is thrown then, so a leak fails the consumer's build.
 *
 * <p>Where our extension does not run, the consumer's {@code test.properties} says so.
 */
public final class LeakCheck implements LauncherInterceptor {

  private final Leaks leaks = Leaks.fromNowOn();

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
    if (Boolean.getBoolean("sharedServerOutlivesTests")) {
      leaks.failIfAnyBesideTheSharedServer();
    } else {
      leaks.failIfAny();
    }
  }
}
