package io.github.fakehuaweicloud.kubernetes.resources;

import io.github.fakehuaweicloud.internal.kubernetes.StatusBody;
import io.github.fakehuaweicloud.internal.kubernetes.StatusDetails;
import io.github.fakehuaweicloud.internal.kubernetes.resources.ResourceType;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers that are no refusals. */
final class Answers {

  private Answers() {}

  static KubernetesResponse object(int status, Map<String, Object> object) {
    return KubernetesResponse.json(status, Trees.print(object));
  }

  static KubernetesResponse list(ResourceType type, List<Map<String, Object>> items, long version) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("kind", type.kind() + "List");
    list.put("apiVersion", type.apiVersion());
    list.put("metadata", Map.of("resourceVersion", Long.toString(version)));
    list.put("items", items);
    return object(200, list);
  }

  static KubernetesResponse deleted(ResourceType type, Map<String, Object> object) {
    return KubernetesResponse.json(
        200,
        StatusBody.success(
            StatusDetails.of(type.group(), type.plural(), Writes.name(object))
                .uid(Trees.text(object, "metadata", "uid"))));
  }
}
