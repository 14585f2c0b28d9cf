package com.example;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;

/** Closes nothing; its JVM ends all the same. Prints when it has nothing left to do. */
public final class Forgetful {

  private Forgetful() {}

  public static void main(String... arguments) throws Exception {
    FakeHuaweiCloud cloud = FakeHuaweiCloudServer.shared().newProject();

    Onboarding.by(cloud);

    System.out.println(System.currentTimeMillis());
  }
}
