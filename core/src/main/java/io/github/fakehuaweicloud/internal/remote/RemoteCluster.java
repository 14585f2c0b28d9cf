package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.internal.wire.ClusterDocument;
import io.github.fakehuaweicloud.internal.wire.Names;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A cluster elsewhere at one moment. Two are equal if they are of the same cluster. */
final class RemoteCluster implements Cluster {

  private final ProjectControl project;
  private final ClusterDocument document;
  private final ClusterPhase phase;

  RemoteCluster(ProjectControl project, ClusterDocument document) {
    this.project = project;
    this.document = document;
    this.phase = Names.phase(document.phase());
  }

  boolean isOf(ProjectControl other) {
    return project.equals(other);
  }

  @Override
  public String id() {
    return document.id();
  }

  @Override
  public String name() {
    return document.name();
  }

  @Override
  public String alias() {
    return document.alias();
  }

  @Override
  public Map<String, String> labels() {
    return document.labels();
  }

  @Override
  public String type() {
    return document.type();
  }

  @Override
  public String flavor() {
    return document.flavor();
  }

  @Override
  public String version() {
    return document.version();
  }

  @Override
  public ClusterPhase phase() {
    return phase;
  }

  @Override
  public String privateIp() {
    return document.privateIp();
  }

  @Override
  public Optional<String> publicIp() {
    return document.publicIp();
  }

  @Override
  public String portId() {
    return document.portId();
  }

  @Override
  public Optional<String> jobId() {
    return document.jobId();
  }

  @Override
  public Instant createdAt() {
    return document.createdAt();
  }

  /** Another cluster with the same id has another port. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RemoteCluster cluster
        && cluster.isOf(project)
        && cluster.id().equals(id())
        && cluster.portId().equals(portId());
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
