package io.github.fakehuaweicloud.internal.kubernetes.resources;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A kind and its subresources, as an APIResourceList has them. */
final class DiscoveredResource {

  private static final List<String> VERBS =
      List.of("create", "delete", "deletecollection", "get", "list", "patch", "update", "watch");
  private static final List<String> VERBS_OF_REVIEWS = List.of("create");
  private static final List<String> VERBS_OF_SUBRESOURCES = List.of("get", "patch", "update");

  private DiscoveredResource() {}

  static void addTo(ArrayNode list, ResourceType type) {
    boolean createdOnly = type.isReview() || type.kind().equals("Binding");
    ObjectNode resource =
        list.addObject()
            .put("name", type.plural())
            .put("singularName", type.singular())
            .put("namespaced", type.namespaced())
            .put("kind", type.kind());
    addTexts(resource, "verbs", createdOnly ? VERBS_OF_REVIEWS : VERBS);
    addTexts(resource, "shortNames", type.shortNames());
    addTexts(resource, "categories", type.categories());
    type.subresources().forEach(name -> addSubresource(list, type, name));
  }

  private static void addSubresource(ArrayNode list, ResourceType type, String name) {
    ObjectNode resource =
        list.addObject()
            .put("name", type.plural() + "/" + name)
            .put("singularName", "")
            .put("namespaced", type.namespaced());
    if (name.equals("scale")) {
      resource.put("group", "autoscaling").put("version", "v1").put("kind", "Scale");
    } else {
      resource.put("kind", type.kind());
    }
    addTexts(resource, "verbs", VERBS_OF_SUBRESOURCES);
  }

  private static void addTexts(ObjectNode resource, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      ArrayNode list = resource.putArray(name);
      texts.forEach(list::add);
    }
  }
}
