package io.github.fakehuaweicloud.kubernetes.resources;

import java.util.LinkedHashMap;
import java.util.Map;

/** The subresource {@code scale}: how many replicas there are and shall be (autoscaling/v1). */
final class Scale {

  private Scale() {}

  static Map<String, Object> of(Map<String, Object> object) {
    Map<String, Object> scale = new LinkedHashMap<>();
    scale.put("kind", "Scale");
    scale.put("apiVersion", "autoscaling/v1");
    Map<String, Object> metadata = Trees.objectIn(scale, "metadata");
    for (String field :
        new String[] {"name", "namespace", "uid", "resourceVersion", "creationTimestamp"}) {
      metadata.put(field, Trees.at(object, "metadata", field));
    }
    Trees.objectIn(scale, "spec").put("replicas", number(object, "spec", 1));
    Trees.objectIn(scale, "status").put("replicas", number(object, "status", 0));
    return scale;
  }

  static Map<String, Object> applied(Map<String, Object> object, Map<String, Object> scale) {
    Object replicas = Trees.at(scale, "spec", "replicas");
    if (!(replicas instanceof Integer wanted) || wanted < 0) {
      throw Refusal.badRequest("spec.replicas of a Scale must be a number of 0 or more");
    }
    Map<String, Object> scaled = Trees.copy(object);
    Trees.objectIn(scaled, "spec").put("replicas", wanted);
    String version = Trees.text(scale, "metadata", "resourceVersion");
    if (!version.isEmpty()) {
      Trees.objectIn(scaled, "metadata").put("resourceVersion", version);
    }
    return scaled;
  }

  private static Object number(Map<String, Object> object, String field, int otherwise) {
    return Trees.at(object, field, "replicas") instanceof Integer found ? found : otherwise;
  }
}
