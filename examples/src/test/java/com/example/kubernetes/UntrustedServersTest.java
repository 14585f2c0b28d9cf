package com.example.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.openapi.ApiException;
import io.kubernetes.client.openapi.apis.VersionApi;
import io.kubernetes.client.util.ClientBuilder;
import io.kubernetes.client.util.KubeConfig;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A wrong authority and a wrong host name stop each client, but where the context skips both. */
@FakeHuaweiCloudTest
@ResourceLock(value = "environment", mode = ResourceAccessMode.READ)
class UntrustedServersTest {

  private static final String VERIFYING = "externalTLSVerify";
  private static final String SKIPPING = "external";

  @TempDir private Path folder;
  private String kubeconfig;
  private String wrongAuthority;
  private String wrongHostName;

  @BeforeEach
  void obtain_kubeconfigs(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster(c -> c.apiServer().publicIp("203.0.113.7"));
    kubeconfig = Kubeconfigs.obtain(cloud, cluster);
    wrongAuthority =
        Kubeconfigs.withAuthorityOf(
            Kubeconfigs.obtain(cloud, cloud.cce().addCluster()), kubeconfig);
    wrongHostName = Kubeconfigs.withAnotherHostName(kubeconfig);
  }

  @Test
  void kubectl_verifies_unless_the_context_skips_it() {
    assertThat(kubectl(kubeconfig, VERIFYING).run("get", "--raw", "/version")).contains("v1.29");
    assertThat(kubectl(wrongAuthority, VERIFYING).fail("get", "--raw", "/version"))
        .contains("x509: certificate signed by unknown authority");
    assertThat(kubectl(wrongHostName, VERIFYING).fail("get", "--raw", "/version"))
        .contains("x509: certificate is valid for", "not localhost");
    assertThat(kubectl(wrongAuthority, "internal").fail("get", "--raw", "/version"))
        .contains("x509: certificate signed by unknown authority");

    assertThat(kubectl(wrongHostName, SKIPPING).run("get", "--raw", "/version")).contains("v1.29");
  }

  @Test
  void fabric8_verifies_unless_the_context_skips_it() {
    assertThat(fabric8(kubeconfig, VERIFYING)).isEqualTo("29");
    assertThatThrownBy(() -> fabric8(wrongAuthority, VERIFYING))
        .isInstanceOf(KubernetesClientException.class)
        .hasRootCauseInstanceOf(GeneralSecurityException.class);
    assertThatThrownBy(() -> fabric8(wrongHostName, VERIFYING))
        .isInstanceOf(KubernetesClientException.class)
        .rootCause()
        .hasMessageContaining("localhost");

    assertThat(fabric8(wrongHostName, SKIPPING)).isEqualTo("29");
  }

  @Test
  void the_official_client_verifies_unless_the_context_skips_it() throws Exception {
    assertThat(official(kubeconfig, VERIFYING)).isEqualTo("29");
    assertThatThrownBy(() -> official(wrongAuthority, VERIFYING))
        .isInstanceOf(ApiException.class)
        .hasRootCauseInstanceOf(GeneralSecurityException.class);
    assertThatThrownBy(() -> official(wrongHostName, VERIFYING))
        .isInstanceOf(ApiException.class)
        .hasCauseInstanceOf(SSLException.class)
        .hasMessageContaining("localhost");

    assertThat(official(wrongHostName, SKIPPING)).isEqualTo("29");
  }

  private Kubectl kubectl(String with, String context) {
    return Kubectl.with(folder, with).in(context);
  }

  private static String fabric8(String with, String context) {
    Config config =
        new ConfigBuilder(Config.fromKubeconfig(Kubeconfigs.in(context, with)))
            .withRequestRetryBackoffLimit(0)
            .build();
    try (KubernetesClient client = new KubernetesClientBuilder().withConfig(config).build()) {
      return client.getKubernetesVersion().getMinor();
    }
  }

  private static String official(String with, String context) throws IOException, ApiException {
    KubeConfig config = KubeConfig.loadKubeConfig(new StringReader(Kubeconfigs.in(context, with)));
    ApiClient client = ClientBuilder.kubeconfig(config).build();
    try {
      return new VersionApi(client).getCode().execute().getMinor();
    } finally {
      client.getHttpClient().dispatcher().executorService().shutdown();
      client.getHttpClient().connectionPool().evictAll();
    }
  }
}
