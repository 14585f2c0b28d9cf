package io.github.fakehuaweicloud.internal.cce.answers;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.internal.cce.clusters.CceJob;
import io.github.fakehuaweicloud.internal.text.UtcTimes;

/** A job as CCE shows it. It has one part, which is as far as the whole. */
public final class JobDocument {

  private JobDocument() {}

  public static String json(CceJob job) {
    ObjectNode root = job(job, job.id(), job.type().text());
    ObjectNode part = job(job, job.id() + "-1", part(job.type()));
    ((ObjectNode) root.get("spec")).putArray("subJobs").add(part);
    return root.toString();
  }

  private static ObjectNode job(CceJob job, String id, String type) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("kind", "Job").put("apiVersion", "v3");
    root.putObject("metadata")
        .put("uid", id)
        .put("creationTimestamp", UtcTimes.printWithFraction(job.createdAt()))
        .put("updateTimestamp", UtcTimes.printWithFraction(job.updatedAt()));
    root.putObject("spec")
        .put("type", type)
        .put("clusterUID", job.cluster().id())
        .put("resourceID", job.cluster().id())
        .put("resourceName", job.cluster().name())
        .putObject("extendParam");
    root.putObject("status").put("phase", job.phase().text()).put("reason", job.reason());
    return root;
  }

  private static String part(CceJob.Type type) {
    return switch (type) {
      case CREATE_CLUSTER -> "InstallMaster";
      case DELETE_CLUSTER -> "UninstallMaster";
    };
  }
}
