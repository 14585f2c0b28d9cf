package com.example;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import java.util.List;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** A runner that opens a session of JUnit's launcher for each class. */
public final class SessionPerClass {

  private SessionPerClass() {}

  public static void main(String[] args) {
    for (Class<?> tests : List.of(OneTest.class, TwoTest.class, ThreeTest.class)) {
      SummaryGeneratingListener summary = new SummaryGeneratingListener();
      LauncherFactory.create()
          .execute(
              LauncherDiscoveryRequestBuilder.request().selectors(selectClass(tests)).build(),
              summary);
      if (summary.getSummary().getTestsSucceededCount() != 1) {
        throw new AssertionError(tests + ": " + summary.getSummary().getFailures());
      }
    }
    Kept.CLOUD.close();
    FakeHuaweiCloudServer.closeShared();
  }
}
