package com.example.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinition;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.Watcher;
import io.fabric8.kubernetes.client.WatcherException;
import io.fabric8.kubernetes.client.dsl.Resource;
import io.fabric8.kubernetes.client.dsl.base.PatchContext;
import io.fabric8.kubernetes.client.dsl.base.PatchType;
import io.fabric8.kubernetes.client.informers.ResourceEventHandler;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class Fabric8Test {

  private KubernetesClient client;

  @BeforeEach
  void obtain_a_kubeconfig(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster(c -> c.apiServer());
    client =
        new KubernetesClientBuilder()
            .withConfig(Config.fromKubeconfig(Kubeconfigs.obtain(cloud, cluster)))
            .build();
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void knows_the_version_the_namespaces_and_who_it_is(FakeHuaweiCloud cloud) {
    assertThat(client.getKubernetesVersion().getMinor()).isEqualTo("29");
    assertThat(client.namespaces().list().getItems())
        .extracting(namespace -> namespace.getMetadata().getName())
        .contains("default", "kube-system");
    assertThat(client.authorization().v1().selfSubjectAccessReview()).isNotNull();
    assertThat(client.supports(ConfigMap.class)).isTrue();
  }

  @Test
  void creates_lists_patches_and_deletes() {
    Resource<ConfigMap> settings = client.resource(configMap("settings", "shop", "blue"));
    assertThat(settings.create().getMetadata().getUid()).isNotEmpty();
    client.resource(configMap("others", "bank", "grey")).create();

    assertThat(
            client.configMaps().inNamespace("default").withLabel("app", "shop").list().getItems())
        .extracting(found -> found.getMetadata().getName())
        .containsExactly("settings");
    assertThat(
            client
                .configMaps()
                .inAnyNamespace()
                .withField("metadata.name", "others")
                .list()
                .getItems())
        .hasSize(1);

    settings.edit(found -> new ConfigMapBuilder(found).addToData("colour", "red").build());
    settings.patch(PatchContext.of(PatchType.JSON_MERGE), "{\"data\":{\"size\":\"L\"}}");
    assertThat(settings.get().getData()).isEqualTo(Map.of("colour", "red", "size", "L"));

    settings.delete();
    assertThat(settings.get()).isNull();
  }

  @Test
  void is_told_what_there_is_already() {
    client.resource(configMap("settings", "shop", "blue")).create();

    assertThatThrownBy(() -> client.resource(configMap("settings", "shop", "red")).create())
        .isInstanceOfSatisfying(
            KubernetesClientException.class,
            conflict -> {
              assertThat(conflict.getCode()).isEqualTo(409);
              assertThat(conflict.getStatus().getReason()).isEqualTo("AlreadyExists");
            });
  }

  @Test
  void applies_on_the_server() {
    client.resource(configMap("settings", "shop", "blue")).serverSideApply();
    client.resource(configMap("settings", "shop", "red")).forceConflicts().serverSideApply();

    assertThat(client.configMaps().inNamespace("default").withName("settings").get().getData())
        .isEqualTo(Map.of("colour", "red"));
  }

  @Test
  void deletes_a_namespace_with_what_is_in_it() {
    Namespace shop =
        new NamespaceBuilder().withNewMetadata().withName("shop").endMetadata().build();
    client.resource(shop).create();
    client.resource(configMap("settings", "shop", "blue")).inNamespace("default").create();
    client
        .configMaps()
        .inNamespace("shop")
        .resource(new ConfigMapBuilder().withNewMetadata().withName("inner").endMetadata().build())
        .create();

    client.resource(shop).delete();

    await().until(() -> client.resource(shop).get() == null);
    assertThat(client.configMaps().inAnyNamespace().list().getItems())
        .extracting(found -> found.getMetadata().getName())
        .contains("settings")
        .doesNotContain("inner");
  }

  @Test
  void watches() {
    List<String> seen = new CopyOnWriteArrayList<>();
    try (var watch =
        client
            .configMaps()
            .inNamespace("default")
            .withLabel("app", "shop")
            .watch(
                new Watcher<ConfigMap>() {
                  @Override
                  public void eventReceived(Action action, ConfigMap resource) {
                    seen.add(action + " " + resource.getData().get("colour"));
                  }

                  @Override
                  public void onClose(WatcherException cause) {
                    seen.add(cause.getMessage());
                  }
                })) {
      var settings = client.resource(configMap("settings", "shop", "blue"));
      settings.create();
      client.resource(configMap("others", "bank", "grey")).create();
      settings.edit(found -> new ConfigMapBuilder(found).addToData("colour", "red").build());
      settings.delete();

      await()
          .untilAsserted(
              () -> assertThat(seen).containsExactly("ADDED blue", "MODIFIED red", "DELETED red"));
    }
  }

  @Test
  void informs_of_custom_resources_of_a_kind_that_it_has_defined() {
    client.load(stream(Manifests.DEFINITION)).create();
    assertThat(
            client
                .resources(CustomResourceDefinition.class)
                .withName("backups.example.com")
                .waitUntilCondition(
                    definition ->
                        definition.getStatus() != null
                            && definition.getStatus().getConditions().stream()
                                .anyMatch(one -> one.getType().equals("Established")),
                    10,
                    java.util.concurrent.TimeUnit.SECONDS))
        .isNotNull();
    List<String> seen = new CopyOnWriteArrayList<>();

    try (var informer =
        client
            .genericKubernetesResources("example.com/v1", "Backup")
            .inNamespace("default")
            .inform(recorder(seen))) {
      var nightly = client.resource(Manifests.CUSTOM);
      nightly.create();
      await().untilAsserted(() -> assertThat(seen).containsExactly("added 0 3 * * *"));
      client
          .genericKubernetesResources("example.com/v1", "Backup")
          .inNamespace("default")
          .withName("nightly")
          .patch(PatchContext.of(PatchType.JSON_MERGE), "{\"spec\":{\"schedule\":\"@daily\"}}");
      nightly.delete();

      await()
          .untilAsserted(
              () ->
                  assertThat(seen)
                      .containsExactly("added 0 3 * * *", "updated @daily", "deleted @daily"));
      assertThat(informer.getStore().list()).isEmpty();
    }
  }

  private static ResourceEventHandler<GenericKubernetesResource> recorder(List<String> seen) {
    return new ResourceEventHandler<>() {
      @Override
      public void onAdd(GenericKubernetesResource added) {
        seen.add("added " + added.<String>get("spec", "schedule"));
      }

      @Override
      public void onUpdate(GenericKubernetesResource before, GenericKubernetesResource after) {
        seen.add("updated " + after.<String>get("spec", "schedule"));
      }

      @Override
      public void onDelete(GenericKubernetesResource deleted, boolean unknown) {
        seen.add("deleted " + deleted.<String>get("spec", "schedule"));
      }
    };
  }

  private static java.io.InputStream stream(String text) {
    return new java.io.ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static ConfigMap configMap(String name, String app, String colour) {
    return new ConfigMapBuilder()
        .withNewMetadata()
        .withName(name)
        .withNamespace("default")
        .addToLabels("app", app)
        .endMetadata()
        .addToData("colour", colour)
        .build();
  }
}
