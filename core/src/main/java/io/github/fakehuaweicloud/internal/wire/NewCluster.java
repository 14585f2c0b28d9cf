package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.cce.ClusterBuilder;
import java.util.Map;
import java.util.Optional;

/**
 * A CCE cluster to add. Everything has the default of {@code ClusterBuilder}.
 *
 * @param phase as the page writes it, for example {@code Hibernation}
 * @param apiServer whether a Kubernetes API server answers at its addresses
 */
public record NewCluster(
    Optional<String> id,
    Optional<String> name,
    Optional<String> alias,
    Optional<String> type,
    Optional<String> version,
    Optional<String> flavor,
    Optional<String> phase,
    Optional<String> publicIp,
    Optional<String> privateIp,
    Optional<Map<String, String>> labels,
    Optional<String> description,
    Optional<String> enterpriseProjectId,
    Optional<ContainerNetwork> containerNetwork,
    Optional<HostNetwork> hostNetwork,
    Optional<Boolean> deletionProtection,
    Optional<Boolean> freshClientKeys,
    Optional<Boolean> apiServer,
    Optional<TransitionDocument> transition) {

  /**
   * Sets what is there.
   *
   * @throws IllegalArgumentException if a value is invalid; the message begins with the field
   */
  public void describe(ClusterBuilder cluster) {
    Fields fields = new Fields();
    fields.set("id", id, cluster::id);
    fields.set("name", name, cluster::name);
    fields.set("alias", alias, cluster::alias);
    fields.set("type", type, cluster::type);
    fields.set("version", version, cluster::version);
    fields.set("flavor", flavor, cluster::flavor);
    fields.set("phase", phase.map(text -> Names.phase("phase", text)), cluster::phase);
    fields.set("publicIp", publicIp, cluster::publicIp);
    fields.set("privateIp", privateIp, cluster::privateIp);
    fields.set("labels", labels, cluster::labels);
    fields.set("description", description, cluster::description);
    fields.set("enterpriseProjectId", enterpriseProjectId, cluster::enterpriseProjectId);
    fields.set(
        "containerNetwork",
        containerNetwork,
        network -> cluster.containerNetwork(network.mode(), network.cidr()));
    fields.set(
        "hostNetwork",
        hostNetwork,
        network -> cluster.hostNetwork(network.vpc(), network.subnet(), network.securityGroup()));
    fields.when(deletionProtection, cluster::deletionProtection);
    fields.when(freshClientKeys, cluster::freshClientKeys);
    fields.when(apiServer, cluster::apiServer);
    fields.set(
        "transition", transition, pace -> cluster.transition(pace.transition()));
  }
}
