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
    Fields.set("id", id, cluster::id);
    Fields.set("name", name, cluster::name);
    Fields.set("alias", alias, cluster::alias);
    Fields.set("type", type, cluster::type);
    Fields.set("version", version, cluster::version);
    Fields.set("flavor", flavor, cluster::flavor);
    Fields.set("phase", phase, text -> cluster.phase(Names.phase(text)));
    Fields.set("publicIp", publicIp, cluster::publicIp);
    Fields.set("privateIp", privateIp, cluster::privateIp);
    Fields.set("labels", labels, cluster::labels);
    Fields.set("description", description, cluster::description);
    Fields.set("enterpriseProjectId", enterpriseProjectId, cluster::enterpriseProjectId);
    Fields.set(
        "containerNetwork",
        containerNetwork,
        network -> cluster.containerNetwork(network.mode(), network.cidr()));
    Fields.set(
        "hostNetwork",
        hostNetwork,
        network -> cluster.hostNetwork(network.vpc(), network.subnet(), network.securityGroup()));
    Fields.when(deletionProtection, cluster::deletionProtection);
    Fields.when(freshClientKeys, cluster::freshClientKeys);
    Fields.when(apiServer, cluster::apiServer);
    Fields.set("transition", transition, pace -> cluster.transition(pace.transition()));
  }
}
