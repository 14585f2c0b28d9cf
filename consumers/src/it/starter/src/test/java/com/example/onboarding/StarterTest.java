package com.example.onboarding;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.time.Duration;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

@FakeHuaweiCloudTest
class StarterTest {

  @Test
  void registers_a_kubeconfig_in_yaml(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();
    var credentials =
        new BasicCredentials()
            .withAk(cloud.credentials().accessKey())
            .withSk(cloud.credentials().secretKey())
            .withProjectId(cloud.projectId());
    new Onboarding(cloud.endpoint(), credentials)
        .onboard(cluster.id(), "json", Duration.ofDays(30));

    var yaml = cloud.cce().issuedCertificates().get(0).kubeconfig().toYaml();
    HssClient.newBuilder()
        .withCredential(credentials)
        .withEndpoints(List.of(cloud.endpoint()))
        .build()
        .createMultiCloudCluster(new MultiCloudClusterBody("yaml", "self_built_hw", yaml));

    assertThat(cloud).registeredCluster(1).hasName("yaml").hasKubeConfigOf(cluster);
  }

  @Test
  void the_application_keeps_the_libraries_of_the_sdk() {
    assertThat(jar(ObjectMapper.class)).isEqualTo("jackson-databind-2.14.2.jar");
    assertThat(jar(BouncyCastleProvider.class)).isEqualTo("bcprov-jdk18on-1.75.jar");
    assertThat(jar(Yaml.class)).isEqualTo("snakeyaml-2.0.jar");
  }

  private static String jar(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().getPath().replaceAll(".*/", "");
  }
}
