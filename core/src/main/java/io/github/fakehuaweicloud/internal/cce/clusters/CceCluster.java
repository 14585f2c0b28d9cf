package io.github.fakehuaweicloud.internal.cce.clusters;

import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.kubernetes.ApiServer;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A cluster at one moment. Two are equal if they are of the same cluster. */
public final class CceCluster implements Cluster {

  private final LiveCluster live;
  private final ClusterPhase phase;
  private final Optional<Eip> eip;
  private final Optional<String> jobId;
  private final Instant updatedAt;

  CceCluster(
      LiveCluster live,
      ClusterPhase phase,
      Optional<Eip> eip,
      Optional<String> jobId,
      Instant updatedAt) {
    this.live = live;
    this.phase = phase;
    this.eip = eip;
    this.jobId = jobId;
    this.updatedAt = updatedAt;
  }

  LiveCluster live() {
    return live;
  }

  public ClusterSettings settings() {
    return live.settings();
  }

  /** Outlives the cluster. */
  public ClusterPki pki() {
    return live.pki();
  }

  public Optional<Eip> eip() {
    return eip;
  }

  @Override
  public Optional<String> jobId() {
    return jobId;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  /** The URL of the internal address. */
  public String internalServer() {
    return live.apiServer()
        .map(ApiServer::internalAddress)
        .orElseGet(() -> ServerAddress.url(privateIp()));
  }

  /** The URL of the external address; empty if no EIP is bound. */
  public Optional<String> externalServer() {
    return eip.map(this::externalServer);
  }

  /** The same for an EIP that is about to be bound. */
  public String externalServer(Eip about) {
    return live.apiServer()
        .flatMap(ApiServer::externalAddress)
        .orElseGet(() -> ServerAddress.url(about.address()));
  }

  @Override
  public String id() {
    return settings().id();
  }

  @Override
  public String name() {
    return settings().name();
  }

  @Override
  public String alias() {
    return settings().alias();
  }

  @Override
  public Map<String, String> labels() {
    return settings().labels();
  }

  @Override
  public String type() {
    return settings().type();
  }

  @Override
  public String flavor() {
    return settings().flavor();
  }

  @Override
  public String version() {
    return settings().version();
  }

  @Override
  public ClusterPhase phase() {
    return phase;
  }

  @Override
  public String privateIp() {
    return settings().privateIp();
  }

  @Override
  public Optional<String> publicIp() {
    return eip.map(Eip::address);
  }

  @Override
  public String portId() {
    return settings().portId();
  }

  @Override
  public Instant createdAt() {
    return settings().createdAt();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CceCluster cluster && cluster.live == live;
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }

  @Override
  public String toString() {
    return "cluster "
        + id()
        + ", "
        + version()
        + publicIp().map(ip -> ", public IP " + ip).orElse("");
  }
}
