package io.github.fakehuaweicloud.internal.cce.answers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.internal.cce.clusters.CceCluster;
import java.util.Map;

/** A cluster as the answer to its deletion shows it: as it was, and what happens to it. */
public final class DeletedClusterDocument {

  private DeletedClusterDocument() {}

  /**
   * The document.
   *
   * @param options what becomes of the cluster's resources, for example {@code delete_evs}, {@code
   *     delete-skip}
   */
  public static String json(CceCluster cluster, String jobId, Map<String, String> options) {
    ClusterDocument document = ClusterDocument.of(cluster);
    ObjectNode status = document.status();
    status.put("jobID", jobId);
    ObjectNode chosen = status.putObject("deleteOption");
    options.forEach(chosen::put);
    status
        .putObject("deleteStatus")
        .put("previous_total", 0)
        .put("current_total", 0)
        .put("updated", 0)
        .put("added", 0)
        .put("deleted", 0);
    return document.json();
  }
}
