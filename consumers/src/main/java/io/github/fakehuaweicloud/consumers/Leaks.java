package io.github.fakehuaweicloud.consumers;

import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import java.util.ArrayList;
import java.util.List;

/** Compares the JVM after the last test with the JVM before the first one. */
public final class Leaks {

  private final Footprint before = Footprint.now();

  private Leaks() {}

  /**
   * Looks at the JVM before anything of the fake is used.
   *
   * @return what to ask afterwards
   */
  public static Leaks fromNowOn() {
    return new Leaks();
  }

  /**
   * Fails if something was left behind.
   *
   * @throws AssertionError if so; it lists everything
   */
  public void failIfAny() {
    List<String> leaks = new ArrayList<>(Footprint.now().leftSince(before).toList());
    leaks.addAll(Endpoints.stillListening());
    if (!leaks.isEmpty()) {
      throw new AssertionError("Left behind after the last test:\n  " + String.join("\n  ", leaks));
    }
  }

  /**
   * Fails if something is left behind once the shared server is closed. Where our extension does
   * not run, that would last as long as the JVM.
   *
   * @throws AssertionError if so; it lists everything
   */
  public void failIfAnyBesideTheSharedServer() {
    FakeHuaweiCloudServer.closeShared();
    failIfAny();
  }
}
