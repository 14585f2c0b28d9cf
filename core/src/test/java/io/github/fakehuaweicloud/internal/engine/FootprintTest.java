package io.github.fakehuaweicloud.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.net.URI;
import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * What a server leaves in its user's JVM. Every test of this module has run servers in this one.
 */
class FootprintTest {

  @Test
  void is_no_system_property() {
    try (FakeHuaweiCloud cloud = FakeHuaweiCloud.start()) {
      Clouds.obtainCertificate(cloud, cloud.cce().addCluster(), 1);

      assertThat(System.getProperties().stringPropertyNames())
          .noneMatch(
              name -> name.toLowerCase(Locale.ROOT).matches(".*(jetty|wiremock|bouncycastle).*"));
    }
  }

  @Test
  void is_no_security_provider() {
    try (FakeHuaweiCloud cloud = FakeHuaweiCloud.start()) {
      Clouds.obtainCertificate(cloud, cloud.cce().addCluster(), 1);

      assertThat(Security.getProviders())
          .extracting(Provider::getName)
          .isNotEmpty()
          .noneMatch(name -> name.startsWith("BC"));
    }
  }

  @Test
  void is_no_thread_of_a_closed_server() throws InterruptedException {
    FakeHuaweiCloud cloud = FakeHuaweiCloud.start();
    Clouds.createMultiCloudCluster(cloud, Clouds.LEAST_HSS_BODY);
    String address = "{" + URI.create(cloud.endpoint()).getAuthority() + "}";
    List<Thread> acceptors =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().endsWith(address))
            .toList();
    assertThat(acceptors).isNotEmpty();

    cloud.close();

    for (Thread acceptor : acceptors) {
      acceptor.join(10_000);
      assertThat(acceptor.isAlive()).isFalse();
    }
  }
}
