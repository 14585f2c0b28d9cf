package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.CceCalls;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownClusterTest {

  private static final Instant NOW = Instant.parse("2026-05-29T06:32:07.307739Z");

  private final FakeHuaweiCloud cloud =
      Clouds.newProject(p -> p.clock(Clock.fixed(NOW, ZoneOffset.UTC)));
  private final CceCalls calls = new CceCalls(cloud);

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void has_what_real_clients_look_at_without_asking_whether_it_is_there() {
    Cluster cluster = cloud.cce().addCluster();

    JsonNode shown = calls.show(cluster.id()).json();

    assertThat(shown.at("/metadata/uid").textValue()).isEqualTo(cluster.id());
    assertThat(shown.at("/metadata/alias").textValue()).isEqualTo(cluster.name());
    assertThat(shown.at("/spec/type").textValue()).isEqualTo("VirtualMachine");
    assertThat(shown.at("/spec/version").textValue()).isEqualTo("v1.29");
    assertThat(shown.at("/spec/eniNetwork").isObject()).isTrue();
    assertThat(shown.at("/spec/serviceNetwork/IPv4CIDR").textValue()).isEqualTo("10.247.0.0/16");
    assertThat(shown.at("/spec/extendParam/enterpriseProjectId").textValue()).isEqualTo("0");
    assertThat(shown.at("/status/phase").textValue()).isEqualTo("Available");
    assertThat(shown.at("/status/endpoints")).hasSize(1);
  }

  @Test
  void is_as_the_test_has_described_it() {
    Cluster cluster =
        cloud
            .cce()
            .addCluster(
                c ->
                    c.name("payments-eu")
                        .alias("Payments")
                        .labels(Map.of("stage", "test"))
                        .description("of the payments team")
                        .type("ARM64")
                        .flavor("cce.s2.large")
                        .hostNetwork("vpc-1", "subnet-1", "sg-1")
                        .containerNetwork("eni", "10.1.0.0/16")
                        .enterpriseProjectId("ep-1"));

    JsonNode shown = calls.show(cluster.id()).json();

    assertThat(cluster.name()).isEqualTo("payments-eu");
    assertThat(shown.at("/metadata/name").textValue()).isEqualTo("payments-eu");
    assertThat(shown.at("/metadata/alias").textValue()).isEqualTo("Payments");
    assertThat(shown.at("/metadata/labels")).hasToString("{\"stage\":\"test\"}");
    assertThat(shown.at("/spec/description").textValue()).isEqualTo("of the payments team");
    assertThat(shown.at("/spec/type").textValue()).isEqualTo("ARM64");
    assertThat(shown.at("/spec/flavor").textValue()).isEqualTo("cce.s2.large");
    assertThat(shown.at("/spec/category").textValue()).isEqualTo("Turbo");
    assertThat(shown.at("/spec/hostNetwork/vpc").textValue()).isEqualTo("vpc-1");
    assertThat(shown.at("/spec/hostNetwork/SecurityGroup").textValue()).isEqualTo("sg-1");
    assertThat(shown.at("/spec/containerNetwork/mode").textValue()).isEqualTo("eni");
    assertThat(shown.at("/spec/eniNetwork/eniSubnetCIDR").textValue()).isEqualTo("10.1.0.0/16");
    assertThat(shown.at("/spec/extendParam/enterpriseProjectId").textValue()).isEqualTo("ep-1");
  }

  @Test
  void has_its_fields_in_the_order_of_a_real_one_and_times_as_go_prints_them() {
    Cluster cluster = cloud.cce().addCluster(c -> c.id("c1").name("cluster-one"));

    assertThat(calls.show(cluster.id()).body())
        .startsWith(
            "{\"kind\":\"Cluster\",\"apiVersion\":\"v3\",\"metadata\":{\"name\":\"cluster-one\","
                + "\"uid\":\"c1\",\"creationTimestamp\":\"2026-05-29 06:32:07.307739 +0000 UTC\","
                + "\"updateTimestamp\":\"2026-05-29 06:32:07.307739 +0000 UTC\",\"labels\":{},"
                + "\"annotations\":{\"feature:supportNodePoolScaleGroup\":\"true\"},"
                + "\"alias\":\"cluster-one\",\"timezone\":\"Asia/Shanghai\"},"
                + "\"spec\":{\"publicAccess\":{\"cidrs\":[\"\"]},\"category\":\"CCE\","
                + "\"type\":\"VirtualMachine\",\"enableAutopilot\":false,");
  }

  @ParameterizedTest
  @CsvSource({
    "v1.29, cce.3.2, v1.29.3-r2",
    "v1.28.5-r0, cce.5.0, v1.28.5-r0",
    "v1.19.16, cce.16.0, v1.19.16"
  })
  void has_three_versions_that_go_together(String version, String platform, String legacy) {
    Cluster cluster = cloud.cce().addCluster(c -> c.version(version));

    JsonNode spec = calls.show(cluster.id()).json().path("spec");

    assertThat(spec.path("version").textValue()).isEqualTo(version);
    assertThat(spec.path("platformVersion").textValue()).isEqualTo(platform);
    assertThat(spec.path("legacyVersion").textValue()).isEqualTo(legacy);
  }

  @Test
  void has_the_authority_that_signs_its_certificates() throws Exception {
    Cluster cluster = cloud.cce().addCluster();

    String data = calls.show(cluster.id()).json().at("/spec/certificateAuthority/data").textValue();

    X509Certificate authority = cloud.cce().certificateAuthority(cluster);
    assertThat(new String(Base64.getDecoder().decode(data), StandardCharsets.US_ASCII))
        .startsWith("-----BEGIN CERTIFICATE-----\n")
        .contains(Base64.getEncoder().encodeToString(authority.getEncoded()).substring(0, 64));
  }

  @Test
  void tells_its_nodes_and_addons_as_strings_if_asked_for_detail() {
    Cluster cluster = cloud.cce().addCluster();

    JsonNode plain = calls.show(cluster.id() + "?detail=false").json().at("/metadata/annotations");
    JsonNode more = calls.show(cluster.id() + "?detail=true").json().at("/metadata/annotations");

    assertThat(plain.has("totalNodesNumber")).isFalse();
    assertThat(more.path("totalNodesNumber").textValue()).isEqualTo("0");
    assertThat(more.path("installedAddonInstances").textValue()).isEqualTo("[]");
  }

  @Test
  void is_not_found_under_another_id() {
    cloud.cce().addCluster();

    WireResponse answer = calls.show("no-such-cluster");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("errorCode")).isEqualTo("CCE.01404001");
    assertThat(answer.text("error_code")).isEqualTo("CCE_CM.0003");
    assertThat(answer.text("message")).contains("no cluster no-such-cluster");
  }

  @Test
  void is_not_found_in_a_path_with_an_empty_id() {
    cloud.cce().addCluster();
    String clusters = "/api/v3/projects/" + cloud.projectId() + "/clusters";

    assertThat(calls.send("POST", clusters + "//clustercert", "{\"duration\":-1}").status())
        .isEqualTo(404);
    assertThat(calls.send("GET", clusters + "//clustercert", "").status()).isEqualTo(404);
    assertThat(calls.send("GET", clusters + "/", "").status()).isEqualTo(404);
  }
}
