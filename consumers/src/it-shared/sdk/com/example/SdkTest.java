package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.cce.v3.model.CertDuration;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertRequest;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.utils.JsonUtils;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Duration;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

@FakeHuaweiCloudTest
class SdkTest {

  @Test
  void runs_with_the_versions_that_the_sdk_brings() {
    assertThat(jar(ObjectMapper.class)).isEqualTo("jackson-databind-2.14.2.jar");
    assertThat(jar(JsonParser.class)).isEqualTo("jackson-core-2.14.2.jar");
    assertThat(jar(BouncyCastleProvider.class)).isEqualTo("bcprov-jdk18on-1.75.jar");
    assertThat(jar(Yaml.class)).isEqualTo("snakeyaml-2.0.jar");
  }

  @Test
  void obtains_a_certificate_with_the_sdk_and_registers_the_cluster(FakeHuaweiCloud cloud)
      throws Exception {
    var cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));
    var sdk =
        CceClient.newBuilder()
            .withCredential(
                new BasicCredentials()
                    .withAk(cloud.credentials().accessKey())
                    .withSk(cloud.credentials().secretKey())
                    .withProjectId(cloud.projectId()))
            .withEndpoints(List.of(cloud.endpoint()))
            .build();

    var certificate =
        sdk.createKubernetesClusterCert(
            new CreateKubernetesClusterCertRequest()
                .withClusterId(cluster.id())
                .withBody(new CertDuration().withDuration(30)));
    certificate.setPortID(null);
    // The HSS client beside this SDK does not know the operation yet.
    var kubeconfig = JsonUtils.toJSON(certificate);
    Client.registerKubeconfig(cloud, kubeconfig);
    Client.registerKubeconfig(cloud, Kubeconfig.parse(kubeconfig).toYaml());

    assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
    assertThat(cloud).registeredCluster(0).hasKubeConfigOf(cluster);
    assertThat(cloud).registeredCluster(1).hasKubeConfigOf(cluster);
  }

  private static String jar(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().getPath().replaceAll(".*/", "");
  }
}
