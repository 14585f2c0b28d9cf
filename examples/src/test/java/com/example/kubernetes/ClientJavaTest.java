package com.example.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.reflect.TypeToken;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.kubernetes.client.custom.V1Patch;
import io.kubernetes.client.openapi.ApiClient;
import io.kubernetes.client.openapi.ApiException;
import io.kubernetes.client.openapi.apis.ApiextensionsV1Api;
import io.kubernetes.client.openapi.apis.CoreV1Api;
import io.kubernetes.client.openapi.apis.CustomObjectsApi;
import io.kubernetes.client.openapi.apis.VersionApi;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1CustomResourceDefinition;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.util.ClientBuilder;
import io.kubernetes.client.util.KubeConfig;
import io.kubernetes.client.util.PatchUtils;
import io.kubernetes.client.util.Watch;
import io.kubernetes.client.util.Yaml;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The official client. */
@FakeHuaweiCloudTest
class ClientJavaTest {

  private ApiClient client;
  private CoreV1Api core;

  @BeforeEach
  void obtain_a_kubeconfig(FakeHuaweiCloud cloud) throws IOException {
    var cluster = cloud.cce().addCluster(c -> c.apiServer());
    var kubeconfig = new StringReader(Kubeconfigs.obtain(cloud, cluster));
    client = ClientBuilder.kubeconfig(KubeConfig.loadKubeConfig(kubeconfig)).build();
    core = new CoreV1Api(client);
  }

  @AfterEach
  void close() {
    client.getHttpClient().dispatcher().executorService().shutdown();
    client.getHttpClient().connectionPool().evictAll();
  }

  @Test
  void knows_the_version_and_the_namespaces() throws ApiException {
    assertThat(new VersionApi(client).getCode().execute().getGitVersion()).startsWith("v1.29");
    assertThat(core.listNamespace().execute().getItems())
        .extracting(namespace -> namespace.getMetadata().getName())
        .contains("default", "kube-system");
  }

  @Test
  void creates_lists_patches_and_deletes() throws ApiException {
    core.createNamespacedConfigMap("default", configMap("settings", "shop")).execute();
    core.createNamespacedConfigMap("default", configMap("others", "bank")).execute();

    assertThat(
            core.listNamespacedConfigMap("default").labelSelector("app=shop").execute().getItems())
        .extracting(found -> found.getMetadata().getName())
        .containsExactly("settings");

    V1ConfigMap patched =
        PatchUtils.patch(
            V1ConfigMap.class,
            () ->
                core.patchNamespacedConfigMap(
                        "settings", "default", new V1Patch("{\"data\":{\"colour\":\"red\"}}"))
                    .buildCall(null),
            V1Patch.PATCH_FORMAT_STRATEGIC_MERGE_PATCH,
            client);
    assertThat(patched.getData()).isEqualTo(Map.of("colour", "red"));

    core.deleteNamespacedConfigMap("settings", "default").execute();
    assertThatThrownBy(() -> core.readNamespacedConfigMap("settings", "default").execute())
        .isInstanceOfSatisfying(
            ApiException.class,
            gone -> {
              assertThat(gone.getCode()).isEqualTo(404);
              assertThat(gone.getResponseBody()).contains("configmaps \\\"settings\\\" not found");
            });
  }

  @Test
  void watches() throws Exception {
    core.createNamespacedConfigMap("default", configMap("settings", "shop")).execute();
    try (Watch<V1ConfigMap> watch =
        Watch.createWatch(
            client,
            core.listNamespacedConfigMap("default")
                .labelSelector("app=shop")
                .watch(true)
                .buildCall(null),
            new TypeToken<Watch.Response<V1ConfigMap>>() {}.getType())) {
      assertThat(watch.next().type).isEqualTo("ADDED");

      core.deleteNamespacedConfigMap("settings", "default").execute();

      Watch.Response<V1ConfigMap> next = watch.next();
      assertThat(next.type).isEqualTo("DELETED");
      assertThat(next.object.getMetadata().getName()).isEqualTo("settings");
    }
  }

  @Test
  void keeps_custom_resources_of_a_kind_that_it_has_defined() throws Exception {
    new ApiextensionsV1Api(client)
        .createCustomResourceDefinition(
            Yaml.loadAs(Manifests.DEFINITION, V1CustomResourceDefinition.class))
        .execute();
    var custom = new CustomObjectsApi(client);
    var nightly =
        Map.of(
            "apiVersion",
            "example.com/v1",
            "kind",
            "Backup",
            "metadata",
            Map.of("name", "nightly"),
            "spec",
            Map.of("schedule", "@daily"));

    custom
        .createNamespacedCustomObject("example.com", "v1", "default", "backups", nightly)
        .execute();

    assertThat(
            custom
                .getNamespacedCustomObject("example.com", "v1", "default", "backups", "nightly")
                .execute())
        .asString()
        .contains("schedule=@daily");
    custom
        .deleteNamespacedCustomObject("example.com", "v1", "default", "backups", "nightly")
        .execute();
    assertThat(
            custom.listNamespacedCustomObject("example.com", "v1", "default", "backups").execute())
        .asString()
        .contains("items=[]");
  }

  private static V1ConfigMap configMap(String name, String app) {
    return new V1ConfigMap()
        .metadata(new V1ObjectMeta().name(name).putLabelsItem("app", app))
        .putDataItem("colour", "blue");
  }
}
