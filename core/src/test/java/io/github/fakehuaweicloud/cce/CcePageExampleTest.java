package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import org.junit.jupiter.api.Test;

/** The example request of the CCE page, byte for byte, and the shape of its example response. */
class CcePageExampleTest {

  private static final String REQUEST =
      """
      {
        "duration" : 30
      }""";

  private static final String RESPONSE =
      """
      {
        "kind" : "Config",
        "apiVersion" : "v1",
        "preferences" : { },
        "clusters" : [ {
          "name" : "internalCluster",
          "cluster" : {
            "server" : "https://192.168.1.7:5443",
            "certificate-authority-data" : "Q2VydGlmaWNhdGU6******FTkQgQ0VSVElGSUNBVEUtLS0tLQo="
          }
        } ],
        "users" : [ {
          "name" : "user",
          "user" : {
            "client-certificate-data" : "LS0tLS1CRUdJTiBDR******QVRFLS0tLS0K",
            "client-key-data" : "LS0tLS1CRUdJTi******BLRVktLS0tLQo="
          }
        } ],
        "contexts" : [ {
          "name" : "internal",
          "context" : {
            "cluster" : "internalCluster",
            "user" : "user"
          }
        } ],
        "current-context" : "internal"
      }
      """;

  @Test
  void is_answered_as_on_the_page_but_for_the_data() throws Exception {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster(c -> c.privateIp("192.168.1.7"));

      WireResponse response = Clouds.obtainCertificate(cloud, cluster.id(), REQUEST);

      assertThat(response.status()).isEqualTo(200);
      assertThat(withoutData(response.json()))
          .isEqualTo(withoutData(new ObjectMapper().readTree(RESPONSE)));
    }
  }

  @Test
  void gets_client_data_that_begin_like_the_pages() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      JsonNode user =
          Clouds.obtainCertificate(cloud, cloud.cce().addCluster().id(), REQUEST)
              .json()
              .at("/users/0/user");

      assertThat(user.path("client-certificate-data").asText()).startsWith("LS0tLS1CRUdJTiBD");
      assertThat(user.path("client-key-data").asText()).startsWith("LS0tLS1CRUdJTi");
    }
  }

  private static String withoutData(JsonNode kubeconfig) {
    ObjectNode cluster = (ObjectNode) kubeconfig.at("/clusters/0/cluster");
    ObjectNode user = (ObjectNode) kubeconfig.at("/users/0/user");
    cluster.put("certificate-authority-data", "");
    user.put("client-certificate-data", "").put("client-key-data", "");
    return kubeconfig.toString();
  }
}
