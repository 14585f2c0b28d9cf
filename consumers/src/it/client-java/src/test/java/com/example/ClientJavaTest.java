package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.kubernetes.client.util.ClientBuilder;
import io.kubernetes.client.util.KubeConfig;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.security.Security;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Base64;
import javax.net.ssl.X509KeyManager;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.pqc.jcajce.provider.BouncyCastlePQCProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

@FakeHuaweiCloudTest
class ClientJavaTest {

  /** The client registers whatever the class path offers. */
  @AfterAll
  static void remove_the_security_providers_of_the_client() {
    Security.removeProvider(BouncyCastleProvider.PROVIDER_NAME);
    Security.removeProvider(BouncyCastlePQCProvider.PROVIDER_NAME);
  }

  @Test
  void runs_with_the_versions_that_the_client_brings() {
    assertThat(jar(BouncyCastleProvider.class)).isEqualTo("bcprov-jdk18on-1.84.jar");
    assertThat(jar(PEMParser.class)).isEqualTo("bcpkix-jdk18on-1.84.jar");
    assertThat(jar(ObjectMapper.class)).isEqualTo("jackson-databind-2.22.0.jar");
    assertThat(jar(JsonParser.class)).isEqualTo("jackson-core-2.22.0.jar");
    assertThat(jar(Yaml.class)).isEqualTo("snakeyaml-2.6.jar");
  }

  @Test
  void hands_the_issued_kubeconfig_to_the_security_service(FakeHuaweiCloud cloud) throws Exception {
    var cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));

    var kubeconfig = Client.obtainCertificate(cloud, cluster.id());
    Client.registerKubeconfig(cloud, kubeconfig);
    Client.registerKubeconfig(cloud, Kubeconfig.parse(kubeconfig).toYaml());

    assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
    assertThat(cloud).registeredCluster(0).hasKubeConfigOf(cluster);
    assertThat(cloud).registeredCluster(1).hasKubeConfigOf(cluster);
  }

  @Test
  void the_client_loads_the_kubeconfig_with_its_certificates_and_key(FakeHuaweiCloud cloud)
      throws Exception {
    var cluster = cloud.cce().addCluster();
    var text = Client.obtainCertificate(cloud, cluster.id());
    var issued = cloud.cce().issuedCertificates().get(0);

    var kubeconfig = KubeConfig.loadKubeConfig(new StringReader(text));
    var keys = (X509KeyManager) ClientBuilder.kubeconfig(kubeconfig).build().getKeyManagers()[0];

    assertThat(kubeconfig.getServer()).isEqualTo("https://192.0.2.7:5443");
    var authority = Base64.getDecoder().decode(kubeconfig.getCertificateAuthorityData());
    assertThat(
            CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(authority)))
        .isEqualTo(cloud.cce().certificateAuthority(cluster));
    assertThat(keys.getClientAliases("RSA", null)).hasSize(1);
    var alias = keys.getClientAliases("RSA", null)[0];
    assertThat(keys.getCertificateChain(alias)).containsExactly(issued.certificate());
    assertThat(keys.getPrivateKey(alias))
        .isEqualTo(issued.kubeconfig().currentUser().orElseThrow().clientKey().orElseThrow());
    assertThat(Security.getProvider("BC")).isInstanceOf(BouncyCastleProvider.class);
  }

  private static String jar(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().getPath().replaceAll(".*/", "");
  }
}
