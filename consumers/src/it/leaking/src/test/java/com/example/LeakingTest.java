package com.example;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Endpoints;
import java.io.IOException;
import java.nio.file.Files;
import java.security.Provider;
import java.security.Security;
import org.junit.jupiter.api.Test;

class LeakingTest {

  @Test
  void leaves_one_of_each_kind_behind() throws IOException {
    Endpoints.watch(FakeHuaweiCloud.start().endpoint());
    Files.createTempFile("left-behind", ".txt");
    Security.addProvider(new Provider("LeftBehind", "1", "") {});
    System.setProperty("left.behind", "");
  }
}
