package io.github.fakehuaweicloud.internal.hss.agent;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kubernetes manifests as JSON objects one after another, as {@code kubectl apply} takes them. */
public final class InstallScript {

  private InstallScript() {}

  public static String of(String projectId, AgentNetwork network, MultiCloudCluster cluster) {
    WorkloadManifests workloads = new WorkloadManifests(cluster);
    return Stream.concat(
            AccessManifests.all().stream(),
            Stream.of(
                workloads.config(projectId, network),
                workloads.deployment(),
                workloads.daemonSet()))
        .map(ObjectNode::toString)
        .collect(Collectors.joining("\n"));
  }
}
