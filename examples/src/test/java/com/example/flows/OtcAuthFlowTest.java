package com.example.flows;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.certificateRequestFor;
import static io.github.fakehuaweicloud.assertj.RequestCondition.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The command line iits-consulting/otc-auth, which has a token and nothing else. */
@FakeHuaweiCloudTest
class OtcAuthFlowTest {

  @Test
  void finds_the_service_in_its_tokens_catalog_and_the_cluster_by_name(FakeHuaweiCloud cloud)
      throws Exception {
    var cluster = cloud.cce().addCluster(c -> c.name("production").publicIp("203.0.113.7"));
    var iam = TokenClient.of(cloud);

    // GET …/auth/tokens, where the token asks about itself.
    JsonNode token = iam.getOwnToken().json().path("token");
    var cce = new TokenClient(address(token.path("catalog"), "ccev2.0"), iam.token());
    String clusters = "/api/v3/projects/" + token.at("/project/id").asText() + "/clusters";
    String id = idOf(cce.get(clusters).json(), "production");
    // It asks about the token once more.
    iam.getOwnToken();
    var answer = cce.post(clusters + "/" + id + "/clustercert", "{\"duration\": 7}");

    assertThat(answer.status()).isEqualTo(200);
    JsonNode kubeconfig = answer.json();
    X509Certificate authority =
        x509(kubeconfig.at("/clusters/0/cluster/certificate-authority-data"));
    X509Certificate client = x509(kubeconfig.at("/users/0/user/client-certificate-data"));
    assertThat(client).isSignedBy(authority);
    assertThat(kubeconfig.at("/clusters/1/cluster/certificate-authority-data").isMissingNode())
        .as("it skips a cluster that has no authority")
        .isTrue();
    assertThat(Kubeconfig.parse(renamed(answer.body(), "eu-de/production")))
        .hasContexts("eu-de/production-internal", "eu-de/production", "eu-de/production-TLSVerify");
    assertThat(cloud).received(2, request("KeystoneValidateToken"));
    assertThat(cloud).received(certificateRequestFor(cluster).with("duration", 7));
  }

  private static String address(JsonNode catalog, String type) {
    return entry(catalog, "type", type).at("/endpoints/0/url").asText();
  }

  private static String idOf(JsonNode list, String name) {
    return StreamSupport.stream(list.path("items").spliterator(), false)
        .map(item -> item.path("metadata"))
        .filter(metadata -> metadata.path("name").asText().equals(name))
        .findFirst()
        .orElseThrow()
        .path("uid")
        .asText();
  }

  private static JsonNode entry(JsonNode list, String field, String value) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(entry -> entry.path(field).asText().equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + value + " in " + list));
  }

  /** Anything but base64 of a PEM certificate ends the program. */
  private static X509Certificate x509(JsonNode data) throws CertificateException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(
                new ByteArrayInputStream(Base64.getDecoder().decode(data.asText())));
  }

  /** What goes into {@code ~/.kube/config}, beside the contexts of other clusters. */
  private static String renamed(String kubeconfig, String name) {
    return kubeconfig
        .replaceAll("\"internal(Cluster)?\"", "\"" + name + "-internal\"")
        .replaceAll("\"external(Cluster)?(TLSVerify)\"", "\"" + name + "-$2\"")
        .replaceAll("\"external(Cluster)?\"", "\"" + name + "\"");
  }
}
