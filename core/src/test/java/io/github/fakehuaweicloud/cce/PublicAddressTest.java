package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.CceCalls;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A public address that the code under test binds and unbinds. */
class PublicAddressTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();
  private final CceCalls calls = new CceCalls(cloud);
  private final Cluster cluster = cloud.cce().addCluster();

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void is_bound_by_the_id_of_an_eip_that_the_test_has_said() {
    cloud.cce().addEip("eip-1", "198.51.100.20");

    assertThat(calls.eip(cluster.id(), "bind", "eip-1").body())
        .isEqualTo(
            "{\"metadata\":{},\"spec\":{\"action\":\"bind\",\"spec\":{\"id\":\"eip-1\","
                + "\"eip\":{\"bandwidth\":{\"size\":5,\"sharetype\":\"PER\"}},"
                + "\"IsDynamic\":false},\"elasticIp\":\"198.51.100.20\"},"
                + "\"status\":{\"privateEndpoint\":\"https://192.0.2.7:5443\","
                + "\"publicEndpoint\":\"https://198.51.100.20:5443\"}}");
    assertThat(cloud.cce().cluster(cluster.id()).orElseThrow().publicIp())
        .contains("198.51.100.20");
  }

  @Test
  void is_made_up_for_an_id_that_nobody_has_said_and_stays_the_same() {
    Cluster taken = cloud.cce().addCluster(c -> c.publicIp("203.0.113.1"));

    String first = bind(cluster, "eip-1");
    calls.eip(cluster.id(), "unbind", "eip-1");
    String other = bind(cluster, "eip-2");
    calls.eip(cluster.id(), "unbind", "eip-2");

    assertThat(taken.publicIp()).contains("203.0.113.1");
    assertThat(first).isEqualTo("203.0.113.2");
    assertThat(other).isEqualTo("203.0.113.3");
    assertThat(bind(cluster, "eip-1")).isEqualTo(first);
  }

  @Test
  void changes_the_next_kubeconfig_when_it_is_bound_and_when_it_is_unbound() {
    Clouds.obtainCertificate(cloud, cluster, 1);
    calls.eip(cluster.id(), "bind", "eip-1");
    JsonNode external = Clouds.obtainCertificate(cloud, cluster, 1).json();
    calls.eip(cluster.id(), "unbind", "eip-1");
    JsonNode internal = Clouds.obtainCertificate(cloud, cluster, 1).json();

    assertThat(external.path("current-context").textValue()).isEqualTo("external");
    assertThat(external.at("/clusters/2/cluster/server").textValue())
        .isEqualTo("https://203.0.113.1:5443");
    assertThat(internal.path("current-context").textValue()).isEqualTo("internal");
    assertThat(internal.path("clusters")).hasSize(1);
    assertThat(cloud.cce().issuedCertificates())
        .extracting(issued -> issued.kubeconfig().clusters().size())
        .containsExactly(1, 3, 1);
  }

  @Test
  void is_unbound_with_an_answer_that_has_the_private_endpoint_alone() {
    calls.eip(cluster.id(), "bind", "eip-1");

    assertThat(calls.bind(cluster.id(), "{\"spec\":{\"action\":\"unbind\"}}").body())
        .isEqualTo("{\"metadata\":{},\"status\":{\"privateEndpoint\":\"https://192.0.2.7:5443\"}}");
    assertThat(cloud.cce().cluster(cluster.id()).orElseThrow().publicIp()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"BIND, UNBIND", "Bind, Unbind", "bind, unBind"})
  void is_bound_and_unbound_in_any_case(String bind, String unbind) {
    assertThat(calls.eip(cluster.id(), bind, "eip-1").status()).isEqualTo(200);
    assertThat(calls.eip(cluster.id(), unbind, "eip-1").status()).isEqualTo(200);
  }

  @Test
  void may_be_bound_again_but_not_replaced() {
    calls.eip(cluster.id(), "bind", "eip-1");

    assertThat(calls.eip(cluster.id(), "bind", "eip-1").status()).isEqualTo(200);
    refused(calls.eip(cluster.id(), "bind", "eip-2"), "already has the EIP eip-1");
  }

  @Test
  void belongs_to_one_cluster_at_a_time() {
    Cluster other = cloud.cce().addCluster();
    calls.eip(cluster.id(), "bind", "eip-1");

    refused(calls.eip(other.id(), "bind", "eip-1"), "is bound to another cluster");
    calls.delete(cluster.id());
    assertThat(calls.eip(other.id(), "bind", "eip-1").status()).isEqualTo(200);
  }

  @Test
  void cannot_be_unbound_where_there_is_none() {
    refused(calls.eip(cluster.id(), "unbind", "eip-1"), "no EIP to unbind");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"spec\":{\"action\":\"bind\"}}",
        "{\"spec\":{\"action\":\"bind\",\"spec\":{}}}",
        "{\"spec\":{\"action\":\"bind\",\"spec\":{\"id\":null}}}"
      })
  void is_not_bound_without_an_id(String body) {
    refused(calls.bind(cluster.id(), body), "expected the id of the EIP to bind, got nothing");
  }

  @Test
  void is_made_up_no_more_often_than_there_are_addresses_for_documentation() {
    // One of them is the private address of clusters.
    for (int i = 0; i < 3 * 254 - 1; i++) {
      assertThat(calls.eip(cluster.id(), "bind", "eip-" + i).status()).isEqualTo(200);
      cloud.cce().unbindPublicIp(cluster);
    }

    refused(calls.eip(cluster.id(), "bind", "one-more"), "no more addresses");
  }

  private String bind(Cluster to, String eip) {
    return calls.eip(to.id(), "bind", eip).json().at("/spec/elasticIp").textValue();
  }

  private static void refused(WireResponse answer, String why) {
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("errorCode")).isEqualTo("CCE.01400001");
    assertThat(answer.text("message")).contains(why);
  }
}
