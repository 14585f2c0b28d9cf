package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.CceCalls;
import io.github.fakehuaweicloud.testkit.Clouds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClusterAddressesTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();
  private final CceCalls calls = new CceCalls(cloud);
  private final Cluster cluster = cloud.cce().addCluster();

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void without_a_public_ip_are_a_private_endpoint_and_an_empty_public_one() {
    assertThat(calls.endpoints(cluster.id()).body())
        .isEqualTo(
            "{\"metadata\":{},\"spec\":{\"spec\":{\"eip\":{\"bandwidth\":{}},\"IsDynamic\":false}},"
                + "\"status\":{\"privateEndpoint\":\"https://192.0.2.7:5443\","
                + "\"publicEndpoint\":\"\"}}");
    assertThat(calls.show(cluster.id()).json().at("/status/endpoints"))
        .hasToString("[{\"url\":\"https://192.0.2.7:5443\",\"type\":\"Internal\"}]");
  }

  @Test
  void with_a_public_ip_are_two() {
    cloud.cce().addEip("eip-1", "203.0.113.7");
    cloud.cce().bindPublicIp(cluster, "203.0.113.7");

    assertThat(calls.endpoints(cluster.id()).body())
        .isEqualTo(
            "{\"metadata\":{},\"spec\":{\"spec\":{\"id\":\"eip-1\",\"eip\":{\"bandwidth\":"
                + "{\"size\":5,\"sharetype\":\"PER\"}},\"IsDynamic\":false}},"
                + "\"status\":{\"privateEndpoint\":\"https://192.0.2.7:5443\","
                + "\"publicEndpoint\":\"https://203.0.113.7:5443\"}}");
    JsonNode shown = calls.show(cluster.id()).json();
    assertThat(shown.at("/status/endpoints/1"))
        .hasToString("{\"url\":\"https://203.0.113.7:5443\",\"type\":\"External\"}");
    assertThat(shown.at("/spec/extendParam/clusterExternalIP").textValue())
        .isEqualTo("203.0.113.7");
  }

  @Test
  void of_the_protocol_version_6_have_brackets() {
    cloud.cce().bindPublicIp(cluster, "2001:db8::1");

    assertThat(calls.endpoints(cluster.id()).json().at("/status/publicEndpoint").textValue())
        .isEqualTo("https://[2001:db8::1]:5443");
  }

  @Test
  void change_the_next_kubeconfig_when_the_test_binds_and_unbinds() {
    assertThat(Clouds.obtainCertificate(cloud, cluster, 1).json().path("clusters")).hasSize(1);

    cloud.cce().bindPublicIp(cluster, "203.0.113.7");
    assertThat(cloud.cce().cluster(cluster.id()).orElseThrow().publicIp()).contains("203.0.113.7");
    assertThat(cluster.publicIp()).isEmpty();
    assertThat(Clouds.obtainCertificate(cloud, cluster, 1).json().path("clusters")).hasSize(3);

    cloud.cce().unbindPublicIp(cluster);
    assertThat(Clouds.obtainCertificate(cloud, cluster, 1).json().path("clusters")).hasSize(1);
  }

  @Test
  void are_public_ones_only_by_an_ip_address() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cloud.cce().bindPublicIp(cluster, "api.example.com"))
        .withMessage("Expected a public IP address without a port, got \"api.example.com\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cloud.cce().addEip("eip 1", "203.0.113.7"))
        .withMessageContaining("an EIP id")
        .withMessageContaining("got \"eip 1\"");
  }

  @Test
  void belong_to_one_eip_each() {
    cloud.cce().addEip("eip-1", "203.0.113.7");
    cloud.cce().addEip("eip-1", "203.0.113.7");

    assertThatIllegalStateException()
        .isThrownBy(() -> cloud.cce().addEip("eip-1", "203.0.113.8"))
        .withMessage("The EIP eip-1 already has the address 203.0.113.7");
    assertThatIllegalStateException()
        .isThrownBy(() -> cloud.cce().addEip("eip-2", "203.0.113.7"))
        .withMessage("The address 203.0.113.7 is already that of EIP eip-1");
  }
}
