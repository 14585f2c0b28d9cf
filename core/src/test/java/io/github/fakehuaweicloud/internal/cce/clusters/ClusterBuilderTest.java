package io.github.fakehuaweicloud.internal.cce.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterBuilderTest {

  @Test
  void gives_a_cluster_that_works_when_untouched() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster();

      assertThat(UUID.fromString(cluster.id())).hasToString(cluster.id());
      assertThat(cluster.version()).isEqualTo("v1.29");
      assertThat(cluster.privateIp()).isEqualTo("192.0.2.7");
      assertThat(cluster.publicIp()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1.29", "v1.28.5-r0", "v1.9.10-r2", "v1.19.16-r50"})
  void takes_a_version(String version) {
    assertThat(new ClusterDescription().version(version)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.29", "v1", "v1.", "v1.x", "V1.29", "v1.29 ", "v12345.1"})
  void refuses_what_is_no_version(String version) {
    assertThatThrownBy(() -> new ClusterDescription().version(version))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected a cluster version such as v1.29, got \"" + version + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.4",
        "2001:db8::1",
        "::ffff:203.0.113.7",
        "a",
        "apiserver",
        "1a.example.com",
        "a-1.b"
      })
  void takes_an_address_or_a_host_name(String address) {
    assertThat(new ClusterDescription().privateIp(address)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"203.0.113.7", "2001:db8::1"})
  void takes_an_address_as_an_eip(String address) {
    assertThat(new ClusterDescription().publicIp(address)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "apiserver.example.com", "localhost"})
  void refuses_a_name_as_an_eip(String name) {
    assertThatThrownBy(() -> new ClusterDescription().publicIp(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected a public IP address without a port, got \"" + name + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"999.1.1.1", "1.2.3", "1.2.3.4.5", "12", "1.2.3.4/24", "1:2", ":::", "a:1"})
  void refuses_what_only_looks_like_an_address(String text) {
    assertThatThrownBy(() -> new ClusterDescription().privateIp(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Expected a private IP address or host name without a port, got \"" + text + "\"");
    assertThatThrownBy(() -> new ClusterDescription().publicIp(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a/b", "a b", "ä", "a?b", "a%20b"})
  void refuses_what_is_no_id_or_address(String text) {
    assertThatThrownBy(() -> new ClusterDescription().id(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("got \"" + text + "\"");
    assertThatThrownBy(() -> new ClusterDescription().privateIp(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a private IP address");
    assertThatThrownBy(() -> new ClusterDescription().publicIp(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a public IP address");
  }
}
