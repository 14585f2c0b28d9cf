package io.github.fakehuaweicloud.internal.kubernetes.resources;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.kubernetes.KubernetesHandler;
import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which groups, versions and kinds there are (Kubernetes API concepts, "Unaggregated discovery").
 * Clients that ask for the aggregated form take this one, too.
 */
final class Discovery implements KubernetesHandler {

  private final ApiGroups groups;

  Discovery(ApiGroups groups) {
    this.groups = groups;
  }

  @Override
  public Optional<KubernetesResponse> handle(KubernetesRequest request) {
    if (!request.method().equals("GET")) {
      return Optional.empty();
    }
    List<String> parts =
        Arrays.stream(request.path().split("/", -1)).filter(part -> !part.isEmpty()).toList();
    return document(parts).map(body -> KubernetesResponse.json(200, body.toString()));
  }

  private Optional<ObjectNode> document(List<String> parts) {
    String root = parts.isEmpty() ? "" : parts.get(0);
    if (root.equals("api") && parts.size() <= 2) {
      return parts.size() == 1 ? Optional.of(versions()) : resources("", parts.get(1));
    }
    if (root.equals("apis") && parts.size() <= 3) {
      return parts.size() == 1
          ? Optional.of(groups())
          : parts.size() == 2 ? group(parts.get(1)) : resources(parts.get(1), parts.get(2));
    }
    return Optional.empty();
  }

  private static ObjectNode versions() {
    ObjectNode body = Json.object().put("kind", "APIVersions");
    body.putArray("versions").add("v1");
    body.putArray("serverAddressByClientCIDRs");
    return body;
  }

  private ObjectNode groups() {
    ObjectNode body = Json.object().put("kind", "APIGroupList").put("apiVersion", "v1");
    ArrayNode list = body.putArray("groups");
    groups.versions().forEach((name, versions) -> list.add(group(name, versions)));
    return body;
  }

  private Optional<ObjectNode> group(String name) {
    return Optional.ofNullable(groups.versions().get(name))
        .map(
            versions -> {
              ObjectNode body = Json.object().put("kind", "APIGroup").put("apiVersion", "v1");
              return body.setAll(group(name, versions));
            });
  }

  private static ObjectNode group(String name, Set<String> versions) {
    ObjectNode group = Json.object().put("name", name);
    ArrayNode list = group.putArray("versions");
    versions.forEach(version -> list.add(version(name, version)));
    group.set("preferredVersion", version(name, versions.iterator().next()));
    return group;
  }

  private static ObjectNode version(String group, String version) {
    return Json.object().put("groupVersion", group + "/" + version).put("version", version);
  }

  private Optional<ObjectNode> resources(String group, String version) {
    List<ResourceType> types = groups.types(group, version);
    if (types.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode body =
        Json.object()
            .put("kind", "APIResourceList")
            .put("apiVersion", "v1")
            .put("groupVersion", types.get(0).apiVersion());
    ArrayNode list = body.putArray("resources");
    types.forEach(type -> DiscoveredResource.addTo(list, type));
    return Optional.of(body);
  }
}
