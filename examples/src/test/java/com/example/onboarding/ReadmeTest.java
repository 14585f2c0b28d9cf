package com.example.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class ReadmeTest {

  private static final Path README = Path.of("../README.md");

  @Test
  void shows_the_failure_that_the_onboarding_test_would_have(FakeHuaweiCloud cloud)
      throws IOException {
    var cluster = cloud.cce().addCluster(c -> c.version("v1.29").publicIp("203.0.113.7"));
    new Onboarding(cloud.endpoint(), SdkClients.credentials(cloud))
        .onboard(cluster.id(), "ywk-test", Duration.ofDays(365));

    var failure =
        catchThrowableOfType(
            AssertionError.class,
            () ->
                FakeHuaweiCloudAssertions.assertThat(cloud)
                    .issuedOneCertificateFor(cluster)
                    .isValidFor(Duration.ofDays(30)));

    assertThat(withoutIds(Files.readString(README))).contains(withoutIds(failure.getMessage()));
  }

  private static String withoutIds(String text) {
    return text.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32}", "<id>").replace("\r\n", "\n");
  }
}
