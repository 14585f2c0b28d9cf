package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.cce.ClusterBuilder;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.cce.Transition;
import io.github.fakehuaweicloud.internal.cce.clusters.ClusterDescription;
import io.github.fakehuaweicloud.internal.wire.ContainerNetwork;
import io.github.fakehuaweicloud.internal.wire.HostNetwork;
import io.github.fakehuaweicloud.internal.wire.NewCluster;
import io.github.fakehuaweicloud.internal.wire.TransitionDocument;
import java.util.Map;
import java.util.Optional;

/** Writes down a cluster to add. Values are checked as they come, as in an embedded fake. */
final class NewClusterBuilder implements ClusterBuilder {

  private final ClusterDescription check = new ClusterDescription();
  private Optional<String> id = Optional.empty();
  private Optional<String> name = Optional.empty();
  private Optional<String> alias = Optional.empty();
  private Optional<String> type = Optional.empty();
  private Optional<String> version = Optional.empty();
  private Optional<String> flavor = Optional.empty();
  private Optional<String> phase = Optional.empty();
  private Optional<String> publicIp = Optional.empty();
  private Optional<String> privateIp = Optional.empty();
  private Optional<Map<String, String>> labels = Optional.empty();
  private Optional<String> description = Optional.empty();
  private Optional<String> enterpriseProjectId = Optional.empty();
  private Optional<ContainerNetwork> containerNetwork = Optional.empty();
  private Optional<HostNetwork> hostNetwork = Optional.empty();
  private Optional<Boolean> deletionProtection = Optional.empty();
  private Optional<Boolean> freshClientKeys = Optional.empty();
  private Optional<Boolean> apiServer = Optional.empty();
  private Optional<TransitionDocument> transition = Optional.empty();

  NewCluster document() {
    return new NewCluster(
        id,
        name,
        alias,
        type,
        version,
        flavor,
        phase,
        publicIp,
        privateIp,
        labels,
        description,
        enterpriseProjectId,
        containerNetwork,
        hostNetwork,
        deletionProtection,
        freshClientKeys,
        apiServer,
        transition);
  }

  @Override
  public ClusterBuilder id(String id) {
    check.id(id);
    this.id = Optional.of(id);
    return this;
  }

  @Override
  public ClusterBuilder name(String name) {
    check.name(name);
    this.name = Optional.of(name);
    return this;
  }

  @Override
  public ClusterBuilder alias(String alias) {
    check.alias(alias);
    this.alias = Optional.of(alias);
    return this;
  }

  @Override
  public ClusterBuilder labels(Map<String, String> labels) {
    check.labels(labels);
    this.labels = Optional.of(Map.copyOf(labels));
    return this;
  }

  @Override
  public ClusterBuilder description(String description) {
    check.description(description);
    this.description = Optional.of(description);
    return this;
  }

  @Override
  public ClusterBuilder type(String type) {
    check.type(type);
    this.type = Optional.of(type);
    return this;
  }

  @Override
  public ClusterBuilder flavor(String flavor) {
    check.flavor(flavor);
    this.flavor = Optional.of(flavor);
    return this;
  }

  @Override
  public ClusterBuilder hostNetwork(String vpc, String subnet, String securityGroup) {
    check.hostNetwork(vpc, subnet, securityGroup);
    this.hostNetwork = Optional.of(new HostNetwork(vpc, subnet, securityGroup));
    return this;
  }

  @Override
  public ClusterBuilder containerNetwork(String mode, String cidr) {
    check.containerNetwork(mode, cidr);
    this.containerNetwork = Optional.of(new ContainerNetwork(mode, cidr));
    return this;
  }

  @Override
  public ClusterBuilder enterpriseProjectId(String id) {
    check.enterpriseProjectId(id);
    this.enterpriseProjectId = Optional.of(id);
    return this;
  }

  @Override
  public ClusterBuilder deletionProtection() {
    this.deletionProtection = Optional.of(true);
    return this;
  }

  @Override
  public ClusterBuilder version(String version) {
    check.version(version);
    this.version = Optional.of(version);
    return this;
  }

  @Override
  public ClusterBuilder phase(ClusterPhase phase) {
    check.phase(phase);
    this.phase = Optional.of(phase.text());
    return this;
  }

  @Override
  public ClusterBuilder transition(Transition transition) {
    check.transition(transition);
    this.transition = Optional.of(TransitionDocument.of(transition));
    return this;
  }

  @Override
  public ClusterBuilder privateIp(String privateIp) {
    check.privateIp(privateIp);
    this.privateIp = Optional.of(privateIp);
    return this;
  }

  @Override
  public ClusterBuilder publicIp(String publicIp) {
    check.publicIp(publicIp);
    this.publicIp = Optional.of(publicIp);
    return this;
  }

  @Override
  public ClusterBuilder apiServer() {
    this.apiServer = Optional.of(true);
    return this;
  }

  @Override
  public ClusterBuilder freshClientKeys() {
    this.freshClientKeys = Optional.of(true);
    return this;
  }
}
