package io.github.fakehuaweicloud.internal.kubernetes.resources;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.kubernetes.KubernetesHandler;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The kinds that definitions in a store declare, as they are at this moment. */
final class CustomTypes {

  private static final String DEFINITIONS =
      "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";

  private final Optional<KubernetesHandler> store;

  CustomTypes(Optional<KubernetesHandler> store) {
    this.store = store;
  }

  List<ResourceType> all() {
    return definitions().flatMap(CustomTypes::types).toList();
  }

  /** The columns that the definition of a kind gives to tables; missing for an unknown kind. */
  JsonNode printerColumns(ResourcePath path) {
    return definitions()
        .map(definition -> definition.path("spec"))
        .filter(spec -> spec.path("group").asText().equals(path.group()))
        .filter(spec -> spec.path("names").path("plural").asText().equals(path.plural()))
        .flatMap(CustomTypes::versions)
        .filter(version -> version.path("name").asText().equals(path.version()))
        .findFirst()
        .map(version -> version.path("additionalPrinterColumns"))
        .orElseGet(() -> Json.read(""));
  }

  private Stream<JsonNode> definitions() {
    return store
        .flatMap(asked -> asked.handle(new InnerRequest(DEFINITIONS)))
        .map(KubernetesResponse::body)
        .map(Json::read)
        .map(list -> stream(list.path("items")))
        .orElseGet(Stream::empty);
  }

  private static Stream<ResourceType> types(JsonNode definition) {
    JsonNode spec = definition.path("spec");
    return versions(spec)
        .filter(version -> version.path("served").asBoolean())
        .map(version -> type(spec, version));
  }

  private static ResourceType type(JsonNode spec, JsonNode version) {
    JsonNode names = spec.path("names");
    return new ResourceType(
        spec.path("group").asText(),
        version.path("name").asText(),
        names.path("plural").asText(),
        names.path("singular").asText(),
        names.path("kind").asText(),
        texts(names.path("shortNames")),
        texts(names.path("categories")),
        spec.path("scope").asText().equals("Namespaced"),
        subresources(version.path("subresources")));
  }

  private static List<String> subresources(JsonNode declared) {
    List<String> names = new ArrayList<>();
    declared.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> texts(JsonNode list) {
    return stream(list).map(JsonNode::asText).toList();
  }

  private static Stream<JsonNode> versions(JsonNode spec) {
    return stream(spec.path("versions"));
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
