package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.io.IOException;
import java.security.Provider;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

@FakeHuaweiCloudTest
class LibrariesTest {

  private static final String JACKSON = System.getProperty("jackson.version");
  private static final String SNAKEYAML = System.getProperty("snakeyaml.version");
  private static final String BOUNCYCASTLE =
      System.getProperty("bouncycastle.for") + "-" + System.getProperty("bouncycastle.version");

  @Test
  void the_application_has_its_own_versions_and_no_others() throws IOException {
    assertThat(jarsWith(ObjectMapper.class)).containsExactly("jackson-databind-" + JACKSON);
    assertThat(jarsWith(JsonParser.class)).containsExactly("jackson-core-" + JACKSON);
    assertThat(jarsWith(JsonValue.class)).hasSize(1);
    assertThat(jarsWith(Yaml.class)).containsExactly("snakeyaml-" + SNAKEYAML);
    assertThat(jarsWith(BouncyCastleProvider.class)).containsExactly("bcprov-" + BOUNCYCASTLE);
    assertThat(jarsWith(JcaX509CertificateHolder.class)).containsExactly("bcpkix-" + BOUNCYCASTLE);
    assertThat(jarsWith(ContentInfo.class)).containsExactly("bcutil-" + BOUNCYCASTLE);
  }

  @Test
  void the_application_is_offered_no_security_provider_of_the_fake() {
    assertThat(ServiceLoader.load(Provider.class).stream().map(p -> p.type().getName()))
        .contains(BouncyCastleProvider.class.getName())
        .noneMatch(name -> name.startsWith("io.github.fakehuaweicloud"));
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
  void the_application_reads_with_its_own_libraries_what_the_fake_wrote(FakeHuaweiCloud cloud)
      throws Exception {
    var cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));
    var json = Client.obtainCertificate(cloud, cluster.id());
    var issued = cloud.cce().issuedCertificates().get(0);

    assertThat(new Yaml().<Object>load(issued.kubeconfig().toYaml()))
        .isEqualTo(new ObjectMapper().readValue(json, Map.class));
    assertThat(
            new JcaX509CertificateHolder(issued.certificate())
                .isSignatureValid(
                    new JcaContentVerifierProviderBuilder()
                        .setProvider(new BouncyCastleProvider())
                        .build(cloud.cce().certificateAuthority(cluster))))
        .isTrue();
  }

  /** All of them: of two jars with one class, the order of the class path would choose. */
  private static List<String> jarsWith(Class<?> type) throws IOException {
    String file = type.getName().replace('.', '/') + ".class";
    return Collections.list(type.getClassLoader().getResources(file)).stream()
        .map(url -> url.getPath().replaceAll(".*/([^/]+)\\.jar!.*", "$1"))
        .toList();
  }
}
