package io.github.fakehuaweicloud.hss;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParseMultiCloudClusterConfigTest {

  @Test
  void finds_address_and_expiry_of_each_cluster() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      String kubeconfig =
          Clouds.obtainCertificate(
                  cloud, cloud.cce().addCluster(c -> c.publicIp("203.0.113.7")), 30)
              .body();
      long expiry =
          cloud
              .cce()
              .issuedCertificates()
              .get(0)
              .certificate()
              .getNotAfter()
              .toInstant()
              .toEpochMilli();

      assertThat(analyze(cloud, kubeconfig).body())
          .isEqualTo(
              "{\"total_num\":3,\"data_list\":["
                  + row("https://192.0.2.7:5443", expiry)
                  + ","
                  + row("https://203.0.113.7:5443", expiry)
                  + ","
                  + row("https://203.0.113.7:5443", expiry)
                  + "]}");
    }
  }

  @Test
  void reads_yaml_with_masked_certificates_as_in_the_pages_example() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      String kubeconfig =
          """
          apiVersion: v1
          kind: Config
          clusters:
          - name: cluster.local
            cluster: {certificate-authority-data: xxx=, server: "https://lb.kubesphere.local:6443"}
          users:
          - name: kubernetes-admin
            user: {client-certificate-data: xxx=, client-key-data: xxx=}
          contexts:
          - name: admin
            context: {cluster: cluster.local, user: kubernetes-admin}
          current-context: admin
          """
              .replace("\n", "\r\n");

      assertThat(analyze(cloud, kubeconfig).body())
          .isEqualTo(
              "{\"total_num\":1,\"data_list\":[{\"address\":\"https://lb.kubesphere.local:6443\"}]}");
    }
  }

  @Test
  void takes_for_each_cluster_the_certificate_of_the_context_that_leads_to_it() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Kubeconfig shorter = Kubeconfig.parse(Kubeconfigs.issued(cloud, 30));
      Kubeconfig longer = Kubeconfig.parse(Kubeconfigs.issued(cloud, 90));
      String both =
          """
          {"clusters": [{"name": "s", "cluster": {"server": "https://s"}},
                        {"name": "l", "cluster": {"server": "https://l"}},
                        {"name": "n", "cluster": {"server": "https://n"}}],
           "users": [{"name": "us", "user": {"client-certificate-data": "%s"}},
                     {"name": "ul", "user": {"client-certificate-data": "%s"}}],
           "contexts": [{"name": "cs", "context": {"cluster": "s", "user": "us"}},
                        {"name": "sl", "context": {"cluster": "l", "user": "us"}},
                        {"name": "cl", "context": {"cluster": "l", "user": "ul"}}],
           "current-context": "cl"}
          """
              .formatted(certificate(shorter), certificate(longer));

      JsonNode rows = analyze(cloud, both).json().path("data_list");

      assertThat(rows.at("/0/certificate_expiration_date").asLong()).isEqualTo(expiry(shorter));
      assertThat(rows.at("/1/certificate_expiration_date").asLong()).isEqualTo(expiry(longer));
      assertThat(rows.get(2).has("certificate_expiration_date")).isFalse();
    }
  }

  @Test
  void registers_nothing() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertThat(analyze(cloud, "{}").body()).isEqualTo("{\"total_num\":0,\"data_list\":[]}");
      assertThat(cloud.hss().multiCloudClusters()).isEmpty();
      assertThat(cloud.hss().registeredClusters()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hunter2", "kind: Pod", "clusters: hunter2", ": : ]"})
  void refuses_what_is_no_kubeconfig_without_a_quote(String text) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = analyze(cloud, text);

      assertThat(response.status()).isEqualTo(400);
      assertThat(response.text("error_code")).isEqualTo("HSS.0001");
      assertThat(response.text("error_msg"))
          .startsWith("Invalid parameter. body field kube_config: ")
          .doesNotContain("hunter2");
    }
  }

  @Test
  void refuses_more_clusters_than_the_answer_may_count() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertThat(analyze(cloud, clusters(32)).json().path("data_list")).hasSize(32);
      assertThat(analyze(cloud, clusters(33)).text("error_msg"))
          .contains("body field kube_config: clusters: expected at most 32, got 33");
    }
  }

  private static String clusters(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> "{name: c" + i + ", cluster: {}}")
        .collect(Collectors.joining(", ", "clusters: [", "]"));
  }

  private static String certificate(Kubeconfig kubeconfig) {
    return kubeconfig.users().get(0).clientCertificateData().orElseThrow();
  }

  private static long expiry(Kubeconfig kubeconfig) {
    return kubeconfig
        .users()
        .get(0)
        .clientCertificate()
        .orElseThrow()
        .getNotAfter()
        .toInstant()
        .toEpochMilli();
  }

  private static String row(String address, long expiry) {
    return "{\"address\":\"" + address + "\",\"certificate_expiration_date\":" + expiry + "}";
  }

  private static WireResponse analyze(FakeHuaweiCloud cloud, String kubeconfig) {
    return Clouds.multiCloud(
        cloud, "POST", "/config-analyze", Kubeconfigs.body("kube_config", kubeconfig));
  }
}
