package com.example;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.consumers.Leaks;

/** Closes everything. Nothing is left in its JVM. */
public final class Tidy {

  private Tidy() {}

  public static void main(String... arguments) throws Exception {
    Leaks leaks = Leaks.fromNowOn();

    try (FakeHuaweiCloud cloud = FakeHuaweiCloudServer.shared().newProject()) {
      Onboarding.by(cloud);
    }
    FakeHuaweiCloudServer.closeShared();

    leaks.failIfAny();
  }
}
