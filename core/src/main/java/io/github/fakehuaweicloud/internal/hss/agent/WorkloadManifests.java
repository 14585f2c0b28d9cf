package io.github.fakehuaweicloud.internal.hss.agent;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import java.util.Map;

/** What runs of the agent in a cluster, set up as the cluster was registered. */
final class WorkloadManifests {

  private static final String CONFIG = "hss-agent-config";

  /** In Kubernetes' words. */
  private static final Map<String, String> DNS_POLICIES =
      Map.of(
          "default", "Default",
          "clusterfirst", "ClusterFirst",
          "clusterfirstwithhostnet", "ClusterFirstWithHostNet",
          "none", "None");

  private static final Map<String, String> ARCHITECTURES = Map.of("x86", "amd64", "arm", "arm64");

  private final MultiCloudCluster cluster;

  WorkloadManifests(MultiCloudCluster cluster) {
    this.cluster = cluster;
  }

  ObjectNode config(String projectId, AgentNetwork network) {
    ObjectNode config = Manifest.inNamespace("v1", "ConfigMap", CONFIG);
    ObjectNode data = config.putObject("data");
    data.put("project_id", projectId)
        .put("region_id", network.regionId())
        .put("anp_address", network.anpAddress())
        .put("agent_address", network.agentAddress())
        .put("cluster_id", cluster.id());
    cluster.name().ifPresent(name -> data.put("cluster_name", name));
    cluster.anpProxy().ifPresent(proxy -> data.put("anp_proxy", proxy));
    cluster.hostguardProxy().ifPresent(proxy -> data.put("hostguard_proxy", proxy));
    return config;
  }

  /** One agent keeps the tunnel to HSS. */
  ObjectNode deployment() {
    ObjectNode deployment =
        workload("Deployment", AgentImages.TUNNEL, AgentImages.TUNNEL, AgentImages.TUNNEL);
    deployment.withObject("/spec").put("replicas", 1);
    return deployment;
  }

  /** One guard watches each node. */
  ObjectNode daemonSet() {
    return workload(
        "DaemonSet",
        AgentImages.GUARD,
        cluster.containerName().orElse(AgentImages.GUARD),
        AgentImages.GUARD);
  }

  private ObjectNode workload(String kind, String name, String container, String image) {
    ObjectNode workload = Manifest.inNamespace("apps/v1", kind, name);
    ObjectNode spec = workload.putObject("spec");
    spec.putObject("selector").putObject("matchLabels").put("app", name);
    ObjectNode template = spec.putObject("template");
    template.putObject("metadata").putObject("labels").put("app", name);
    pod(template.putObject("spec"), container, image);
    return workload;
  }

  private void pod(ObjectNode pod, String container, String image) {
    pod.put("serviceAccountName", AccessManifests.ACCOUNT);
    pod.putArray("imagePullSecrets").addObject().put("name", ImageUpload.SECRET);
    cluster
        .imageArch()
        .map(ARCHITECTURES::get)
        .ifPresent(arch -> pod.putObject("nodeSelector").put("kubernetes.io/arch", arch));
    cluster.dnsPolicy().map(DNS_POLICIES::get).ifPresent(policy -> pod.put("dnsPolicy", policy));
    cluster
        .dnsConfig()
        .ifPresent(
            servers -> {
              var nameservers = pod.putObject("dnsConfig").putArray("nameservers");
              for (String server : servers.split(";", -1)) {
                nameservers.add(server);
              }
            });
    ObjectNode only = pod.putArray("containers").addObject();
    only.put("name", container)
        .put(
            "image",
            AgentImages.reference(
                cluster.imageRepo().orElse(""), cluster.organization().orElse(""), image));
    only.putArray("envFrom").addObject().putObject("configMapRef").put("name", CONFIG);
  }
}
