package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.consumers.Client;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class ClusterTest {

  private static final ConfigMap SETTINGS =
      new ConfigMapBuilder()
          .withNewMetadata()
          .withName("settings")
          .withNamespace("default")
          .addToLabels("stage", "test")
          .endMetadata()
          .addToData("retries", "3")
          .build();

  @Test
  void keeps_what_the_client_creates(FakeHuaweiCloud cloud) throws Exception {
    try (var client = client(cloud)) {
      client.resource(SETTINGS).create();

      var found = client.configMaps().inNamespace("default").withLabel("stage", "test").list();
      assertThat(found.getItems()).hasSize(1);
      client.resource(SETTINGS).edit(map -> new ConfigMapBuilder(map).addToData("a", "b").build());
      assertThat(client.resource(SETTINGS).get().getData()).containsEntry("a", "b");
      client.resource(SETTINGS).delete();
      assertThat(client.resource(SETTINGS).get()).isNull();
    }
  }

  @Test
  void tells_the_client_of_changes(FakeHuaweiCloud cloud) throws Exception {
    try (var client = client(cloud)) {
      var created =
          client
              .configMaps()
              .inNamespace("default")
              .withName("settings")
              .informOnCondition(maps -> !maps.isEmpty());

      client.resource(SETTINGS).create();

      assertThat(created.get(30, TimeUnit.SECONDS)).hasSize(1);
    }
  }

  @Test
  void refuses_the_client_once_its_certificate_expired(FakeHuaweiCloud cloud) throws Exception {
    try (var client = client(cloud)) {
      assertThat(client.getKubernetesVersion().getMinor()).isEqualTo("29");

      cloud.clock().advance(Duration.ofDays(31));

      assertThatThrownBy(() -> client.namespaces().list())
          .isInstanceOf(KubernetesClientException.class)
          .hasMessageContaining("the client certificate expired at");
    }
  }

  private static KubernetesClient client(FakeHuaweiCloud cloud) throws Exception {
    var cluster = cloud.cce().addCluster(c -> c.apiServer());
    var kubeconfig = Client.obtainCertificate(cloud, cluster.id());
    return new KubernetesClientBuilder().withConfig(Config.fromKubeconfig(kubeconfig)).build();
  }
}
