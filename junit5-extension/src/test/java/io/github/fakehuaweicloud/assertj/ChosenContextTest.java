package io.github.fakehuaweicloud.assertj;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.junit5.Requests;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.net.URI;
import java.util.Iterator;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An application that takes a kubeconfig of CCE, and registers it with a context of its choice. */
class ChosenContextTest {

  private final FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void is_the_clusters_still(boolean remote) throws Exception {
    try (Onboarding one = new Onboarding(remote)) {
      one.register(kubeconfig -> kubeconfig.put("current-context", "internal"));

      one.assertHasKubeConfigOfItsCluster();
      assertThat(one.cloud).registeredOneCluster().kubeconfig().hasCurrentContext("internal");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void is_the_clusters_still_if_the_others_were_left_out(boolean remote) throws Exception {
    try (Onboarding one = new Onboarding(remote)) {
      one.register(
          kubeconfig -> {
            keep(kubeconfig, "contexts", "externalTLSVerify");
            keep(kubeconfig, "clusters", "externalClusterTLSVerify");
            kubeconfig.put("current-context", "externalTLSVerify");
          });

      one.assertHasKubeConfigOfItsCluster();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void may_stand_before_the_others(boolean remote) throws Exception {
    try (Onboarding one = new Onboarding(remote)) {
      one.register(
          kubeconfig ->
              kubeconfig
                  .withArray("contexts")
                  .insert(0, kubeconfig.withArray("contexts").remove(2)));

      one.assertHasKubeConfigOfItsCluster();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void is_not_the_clusters_if_it_leads_nowhere(boolean remote) throws Exception {
    try (Onboarding one = new Onboarding(remote)) {
      one.register(kubeconfig -> kubeconfig.put("current-context", "public"));

      one.assertFails(
          "current-context: \"public\", expected one of [internal, external, externalTLSVerify]");
    }
    try (Onboarding one = new Onboarding(remote)) {
      one.register(kubeconfig -> keep(kubeconfig, "clusters", "internalCluster"));

      one.assertFails("current-context: \"external\", expected one of");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void is_not_the_clusters_if_its_server_was_changed(boolean remote) throws Exception {
    try (Onboarding one = new Onboarding(remote)) {
      one.register(
          kubeconfig ->
              ((ObjectNode) kubeconfig.at("/clusters/0/cluster")).put("server", "https://other:1"));

      one.assertFails("server: https://other:1, expected https://192.0.2.7:5443");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void is_not_the_clusters_if_it_is_anothers(boolean remote) throws Exception {
    try (Onboarding one = new Onboarding(remote)) {
      Cluster other = one.cloud.cce().addCluster(c -> c.id("c2").publicIp("203.0.113.8"));
      Requests.certificate(one.cloud, "c2", "{\"duration\": 30}");

      one.register(1, kubeconfig -> kubeconfig.put("current-context", "internal"));

      one.assertFails("but was: the one that CCE issued for cluster c2");
      assertThat(one.cloud).registeredOneCluster().hasKubeConfigOf(other);
    }
  }

  private static void keep(ObjectNode kubeconfig, String entries, String name) {
    Iterator<JsonNode> each = kubeconfig.withArray(entries).elements();
    while (each.hasNext()) {
      if (!each.next().path("name").asText().equals(name)) {
        each.remove();
      }
    }
  }

  /** A project that has issued a kubeconfig for its one cluster. */
  private final class Onboarding implements AutoCloseable {

    private final FakeHuaweiCloudServer here;
    private final FakeHuaweiCloud cloud;
    private final Cluster cluster;

    Onboarding(boolean remote) {
      here = remote ? FakeHuaweiCloudServer.remote(URI.create(server.endpoint())) : server;
      cloud = here.newProject();
      cluster = cloud.cce().addCluster(c -> c.id("c1").publicIp("203.0.113.7"));
      Requests.certificate(cloud, "c1", "{\"duration\": 30}");
    }

    void register(Consumer<ObjectNode> change) throws Exception {
      register(0, change);
    }

    void register(int index, Consumer<ObjectNode> change) throws Exception {
      ObjectMapper json = new ObjectMapper();
      Kubeconfig issued = cloud.cce().issuedCertificates().get(index).kubeconfig();
      ObjectNode changed = (ObjectNode) json.readTree(issued.toJson());
      change.accept(changed);
      Requests.register(
          cloud, json.createObjectNode().put("kube_config", changed.toString()).toString());
    }

    void assertHasKubeConfigOfItsCluster() {
      assertThat(cloud)
          .registeredOneCluster()
          .hasKubeConfigOf(cluster)
          .hasKubeConfigOf(cloud.cce().issuedCertificates().get(0));
    }

    void assertFails(String text) {
      ThrowingCallable assertion =
          () -> assertThat(cloud).registeredOneCluster().hasKubeConfigOf(cluster);
      assertThatExceptionOfType(AssertionError.class)
          .isThrownBy(assertion)
          .withMessageContaining(text);
    }

    @Override
    public void close() {
      cloud.close();
      if (!here.equals(server)) {
        here.close();
      }
    }
  }
}
