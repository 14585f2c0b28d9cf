package com.example.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@FakeHuaweiCloudTest
@Tag("slow")
@ResourceLock(value = "environment", mode = ResourceAccessMode.READ)
class KubectlTest {

  @TempDir private Path folder;
  private Kubectl kubectl;

  @BeforeEach
  void obtain_a_kubeconfig(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster(c -> c.apiServer());
    kubectl = Kubectl.with(folder, Kubeconfigs.obtain(cloud, cluster));
  }

  @Test
  void knows_the_version_the_namespaces_and_the_kinds() {
    assertThat(kubectl.run("version")).contains("Server Version: v1.29");
    assertThat(kubectl.run("get", "ns", "-o", "name"))
        .contains("namespace/default", "namespace/kube-system");
    assertThat(kubectl.run("api-resources", "-o", "name"))
        .contains("configmaps", "deployments.apps");
  }

  @Test
  void knows_who_it_is_and_what_it_may_do(FakeHuaweiCloud cloud) {
    assertThat(kubectl.run("auth", "whoami"))
        .contains(cloud.iam().identity().userId(), "system:masters");
    assertThat(kubectl.run("auth", "can-i", "delete", "pods")).isEqualTo("yes");
    assertThat(kubectl.run("auth", "can-i", "--list")).contains("*.*");
  }

  @Test
  void applies_patches_and_deletes_a_config_map() {
    assertThat(kubectl.runWith(Manifests.CONFIG_MAP, "apply", "-f", "-"))
        .isEqualTo("configmap/settings created");
    assertThat(kubectl.runWith(Manifests.CONFIG_MAP, "apply", "-f", "-"))
        .isEqualTo("configmap/settings unchanged");
    assertThat(kubectl.runWith(Manifests.CONFIG_MAP.replace("blue", "red"), "apply", "-f", "-"))
        .isEqualTo("configmap/settings configured");
    assertThat(kubectl.run("get", "cm", "settings", "-o", "jsonpath={.data}"))
        .isEqualTo("{\"colour\":\"red\"}");

    kubectl.run("patch", "cm", "settings", "-p", "{\"data\":{\"size\":\"L\",\"colour\":null}}");

    assertThat(kubectl.run("get", "cm", "-l", "app=shop", "-o", "jsonpath={.items[*].data}"))
        .isEqualTo("{\"size\":\"L\"}");
    assertThat(kubectl.run("delete", "cm", "settings")).contains("deleted");
    assertThat(kubectl.fail("get", "cm", "settings"))
        .isEqualTo("Error from server (NotFound): configmaps \"settings\" not found\n");
  }

  @Test
  void applies_a_custom_resource_of_a_kind_that_it_has_just_defined() {
    kubectl.runWith(Manifests.DEFINITION, "apply", "-f", "-");
    kubectl.run("wait", "--for=condition=Established", "crd/backups.example.com");

    assertThat(kubectl.runWith(Manifests.CUSTOM, "apply", "-f", "-"))
        .isEqualTo("backup.example.com/nightly created");
    assertThat(kubectl.run("get", "bu")).contains("SCHEDULE").contains("nightly   0 3 * * *");

    kubectl.run(
        "patch", "backup", "nightly", "--type=merge", "-p", "{\"spec\":{\"schedule\":\"@daily\"}}");

    assertThat(kubectl.run("get", "backup", "nightly", "-o", "jsonpath={.spec.schedule}"))
        .isEqualTo("@daily");
    kubectl.run("delete", "backup", "nightly");
    assertThat(kubectl.run("get", "backups", "-o", "name")).isEmpty();
  }

  /** Where kubectl is a dispatcher, it is of the cluster's version. */
  @ParameterizedTest
  @ValueSource(strings = {"v1.28.5-r0", "v1.32"})
  void applies_to_clusters_of_other_versions(String version, FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster(c -> c.apiServer().version(version));
    var other = Kubectl.with(folder, Kubeconfigs.obtain(cloud, cluster));

    other.runWith(Manifests.CONFIG_MAP, "apply", "-f", "-");
    other.runWith(Manifests.CONFIG_MAP.replace("blue", "red"), "apply", "-f", "-");

    assertThat(other.run("get", "cm", "settings", "-o", "jsonpath={.data.colour}"))
        .isEqualTo("red");
  }

  @Test
  void applies_on_the_server() {
    kubectl.runWith(Manifests.CONFIG_MAP, "apply", "--server-side", "-f", "-");

    assertThat(kubectl.run("get", "cm", "settings", "-o", "jsonpath={.data.colour}"))
        .isEqualTo("blue");
  }

  @Test
  void watches_until_it_is_stopped() {
    kubectl.runWith(Manifests.CONFIG_MAP, "apply", "-f", "-");
    Path seen = folder.resolve("seen");
    Process watch =
        kubectl.start(
            seen, "get", "cm", "settings", "-w", "-o", "jsonpath={.data.colour}{\"\\n\"}");
    try {
      await().untilAsserted(() -> assertThat(seen).content().isEqualTo("blue\n"));

      kubectl.run("patch", "cm", "settings", "-p", "{\"data\":{\"colour\":\"red\"}}");

      await().untilAsserted(() -> assertThat(seen).content().isEqualTo("blue\nred\n"));
      assertThat(watch.isAlive()).isTrue();
    } finally {
      watch.destroy();
    }
  }
}
