package io.github.fakehuaweicloud.internal.cce.answers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

public final class ClusterListDocument {

  private ClusterListDocument() {}

  /** Without clusters the list is empty and not null, because clients iterate over it. */
  public static String json(List<ClusterDocument> clusters) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("kind", "Cluster").put("apiVersion", "v3");
    ArrayNode items = root.putArray("items");
    clusters.forEach(cluster -> items.add(cluster.root()));
    return root.toString();
  }
}
