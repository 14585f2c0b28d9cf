package io.github.fakehuaweicloud.internal.kubernetes.resources;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourcesApiTest {

  private static final ResourcesApi WITHOUT_STORE = ResourcesApi.of(Optional.empty());

  @Test
  void without_a_store_a_resource_is_not_found_and_the_answer_says_what_is_missing() {
    KubernetesResponse answer = handle(Asked.get("/api/v1/namespaces"));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body())
        .contains("\"kind\":\"Status\"")
        .contains("io.github.fakehuaweicloud:fake-huaweicloud-kubernetes");
  }

  @Test
  void without_a_store_discovery_still_tells_of_the_built_in_kinds() {
    assertThat(names(json("/api/v1"), "name")).contains("namespaces", "pods", "pods/status");
    assertThat(names(json("/apis/authorization.k8s.io/v1"), "name"))
        .contains("selfsubjectaccessreviews");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/version", "/healthz", "/apis/none", "/apis/apps/v9", "/api/v1/"})
  void other_paths_are_left_to_others_or_are_discovery(String path) {
    Optional<KubernetesResponse> answer = WITHOUT_STORE.handle(Asked.get(path));

    assertThat(answer.isPresent()).isEqualTo(path.equals("/api/v1/"));
  }

  @Test
  void discovery_names_groups_versions_and_kinds() {
    assertThat(json("/api").path("versions").toString()).isEqualTo("[\"v1\"]");
    assertThat(json("/apis").path("groups").findValuesAsText("groupVersion"))
        .contains("apps/v1", "rbac.authorization.k8s.io/v1", "autoscaling/v2");
    assertThat(json("/apis/apps").at("/preferredVersion/groupVersion").asText())
        .isEqualTo("apps/v1");
    JsonNode deployments = json("/apis/apps/v1").path("resources").get(3);
    assertThat(deployments.path("kind").asText()).isEqualTo("Deployment");
    assertThat(deployments.path("namespaced").asBoolean()).isTrue();
    assertThat(deployments.path("shortNames").toString()).isEqualTo("[\"deploy\"]");
    assertThat(deployments.path("verbs").toString()).contains("\"watch\"");
  }

  @Test
  void discovery_finds_custom_resources_of_versions_that_are_served() {
    ResourcesApi api = ResourcesApi.of(Optional.of(Asked.store("", "")));

    JsonNode group = Json.read(api.handle(Asked.get("/apis/example.com")).orElseThrow().body());
    JsonNode kinds = Json.read(api.handle(Asked.get("/apis/example.com/v1")).orElseThrow().body());

    assertThat(group.path("versions")).hasSize(1);
    assertThat(names(kinds, "name")).containsExactly("backups", "backups/status");
    assertThat(kinds.at("/resources/0/shortNames/0").asText()).isEqualTo("bk");
  }

  @Test
  void openapi_says_that_the_server_validates_fields() {
    assertThat(json("/openapi/v3").at("/paths/apis~1apps~1v1/serverRelativeURL").asText())
        .isEqualTo("/openapi/v3/apis/apps/v1");
    String patch = "/paths/~1apis~1apps~1v1~1namespaces~1{namespace}~1deployments~1{name}/patch";
    for (String document : List.of("/openapi/v3/apis/apps/v1", "/openapi/v2")) {
      JsonNode found = json(document).at(patch);
      assertThat(found.at("/parameters/0/name").asText()).isEqualTo("fieldValidation");
      assertThat(found.at("/x-kubernetes-group-version-kind/kind").asText())
          .isEqualTo("Deployment");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/openapi/v2", "/api/v1/pods"})
  void who_reads_protobuf_only_is_told_that_there_is_json(String path) {
    KubernetesResponse answer = handle(new Asked(path, "", "application/vnd.kubernetes.protobuf"));

    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.body()).contains("\"reason\":\"NotAcceptable\"").contains("application/json");
  }

  private static List<String> names(JsonNode list, String field) {
    return list.path("resources").findValuesAsText(field);
  }

  private static JsonNode json(String path) {
    return Json.read(handle(Asked.get(path)).body());
  }

  private static KubernetesResponse handle(KubernetesRequest request) {
    return WITHOUT_STORE.handle(request).orElseThrow();
  }
}
