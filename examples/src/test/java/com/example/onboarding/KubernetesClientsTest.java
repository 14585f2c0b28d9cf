package com.example.onboarding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@FakeHuaweiCloudTest
@ResourceLock(value = "environment", mode = ResourceAccessMode.READ)
class KubernetesClientsTest {

  @Test
  void fabric8_loads_the_kubeconfig_with_its_certificate_and_key(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();

    Config config = Config.fromKubeconfig(SdkClients.kubeconfig(cloud, cluster));

    assertThat(config.getMasterUrl()).startsWith("https://192.0.2.7:5443");
    assertThat(config.getCurrentContext().getName()).isEqualTo("internal");
    // Building the client builds its TLS context out of the certificate, the key and the authority.
    try (KubernetesClient client = new KubernetesClientBuilder().withConfig(config).build()) {
      assertThat(client.getMasterUrl()).hasHost("192.0.2.7").hasPort(5443);
    }
  }

  @Test
  void kubectl_reads_the_kubeconfig(FakeHuaweiCloud cloud, @TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(isOnPath("kubectl"), "kubectl is not on the PATH");
    var cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));
    Path file = Files.writeString(folder.resolve("config"), SdkClients.kubeconfig(cloud, cluster));

    assertThat(kubectl(file, "config", "current-context")).isEqualTo("external");
    assertThat(kubectl(file, "config", "get-clusters").lines().skip(1))
        .containsExactlyInAnyOrder(
            "internalCluster", "externalCluster", "externalClusterTLSVerify");
  }

  private static String kubectl(Path kubeconfig, String... arguments)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of("kubectl", "--kubeconfig", kubeconfig.toString()),
                        Stream.of(arguments))
                    .toList())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output.strip();
  }

  private static boolean isOnPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
