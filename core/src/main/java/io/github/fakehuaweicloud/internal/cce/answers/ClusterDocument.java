package io.github.fakehuaweicloud.internal.cce.answers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.internal.cce.clusters.CceCluster;
import io.github.fakehuaweicloud.internal.cce.clusters.ClusterSettings;
import io.github.fakehuaweicloud.internal.text.UtcTimes;

/**
 * A cluster as CCE shows it. What real clients look at is always there, because some of them end in
 * a panic without: the alias, the two networks {@code eniNetwork} and {@code serviceNetwork}, and
 * the enterprise project as a String.
 */
public final class ClusterDocument {

  private final ObjectNode root = JsonNodeFactory.instance.objectNode();
  private final ObjectNode metadata;
  private final ObjectNode annotations;
  private final ObjectNode spec;
  private final ObjectNode status;

  private ClusterDocument(CceCluster cluster) {
    root.put("kind", "Cluster").put("apiVersion", "v3");
    metadata = root.putObject("metadata");
    annotations = JsonNodeFactory.instance.objectNode();
    writeMetadata(cluster);
    spec = ClusterSpec.of(cluster);
    root.set("spec", spec);
    status = root.putObject("status");
    writeStatus(cluster);
  }

  public static ClusterDocument of(CceCluster cluster) {
    return new ClusterDocument(cluster);
  }

  /** With the numbers of nodes and the add-ons. A cluster of the fake has neither. */
  public ClusterDocument withDetail() {
    annotations
        .put("totalNodesNumber", "0")
        .put("activeNodesNumber", "0")
        .put("totalNodesCPU", "0")
        .put("totalNodesMemory", "0")
        .put("installedAddonInstances", "[]");
    return this;
  }

  public ClusterDocument withAuthority(String base64OfPem) {
    spec.putObject("certificateAuthority").put("data", base64OfPem);
    return this;
  }

  public ClusterDocument withJobInAnnotations(String jobId) {
    annotations.put("jobid", jobId).put("resourceJobId", jobId);
    return this;
  }

  ObjectNode status() {
    return status;
  }

  ObjectNode root() {
    return root;
  }

  public String json() {
    return root.toString();
  }

  private void writeMetadata(CceCluster cluster) {
    ClusterSettings settings = cluster.settings();
    metadata
        .put("name", settings.name())
        .put("uid", settings.id())
        .put("creationTimestamp", UtcTimes.printWithFraction(settings.createdAt()))
        .put("updateTimestamp", UtcTimes.printWithFraction(cluster.updatedAt()));
    ObjectNode labels = metadata.putObject("labels");
    settings.labels().forEach(labels::put);
    annotations.put("feature:supportNodePoolScaleGroup", "true");
    metadata.set("annotations", annotations);
    metadata.put("alias", settings.alias()).put("timezone", "Asia/Shanghai");
  }

  private void writeStatus(CceCluster cluster) {
    status.put("phase", cluster.phase().text());
    cluster.jobId().ifPresent(id -> status.put("jobID", id));
    if (cluster.phase() == ClusterPhase.CREATING) {
      return;
    }
    ArrayNode endpoints = status.putArray("endpoints");
    add(endpoints, cluster.internalServer(), "Internal");
    cluster.externalServer().ifPresent(url -> add(endpoints, url, "External"));
  }

  private static void add(ArrayNode endpoints, String url, String type) {
    endpoints.addObject().put("url", url).put("type", type);
  }
}
