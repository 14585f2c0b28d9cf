package io.github.fakehuaweicloud.cce;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A CCE cluster of a project, as it was when it was asked for. It does not change: {@link
 * Cce#cluster} gives its present phase and public IP. Wherever a cluster is handed back, to {@link
 * Cce#setPhase} for one, an old one will do.
 *
 * <pre>{@code
 * Cluster cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));
 * cluster.id();          // 8f14e45f-ceea-467a-9d3c-2b1f0c6a7d10
 * cluster.privateIp();   // 192.0.2.7
 * cluster.publicIp();    // Optional[203.0.113.7]
 * }</pre>
 *
 * <p>Immutable. Two are equal if they are of the same cluster of the same project, whatever has
 * happened to it in between. Implemented by the fake only.
 */
public interface Cluster {

  /**
   * The cluster id.
   *
   * @return a UUID with dashes, unless {@link ClusterBuilder#id} set another
   */
  String id();

  /**
   * The name, unique in the project (CCE page on clusters, {@code metadata.name}).
   *
   * @return {@code cluster-1} and so on, unless {@link ClusterBuilder#name} or the client set
   *     another
   */
  String name();

  /**
   * The display name (CCE page on clusters, {@code metadata.alias}).
   *
   * @return the name, unless {@link ClusterBuilder#alias} or the client set another
   */
  String alias();

  /**
   * The labels (CCE page on clusters, {@code metadata.labels}).
   *
   * @return what {@link ClusterBuilder#labels} set; clients cannot set any
   */
  Map<String, String> labels();

  /**
   * The type (CCE page on clusters, {@code spec.type}).
   *
   * @return {@code VirtualMachine}, or {@code ARM64}
   */
  String type();

  /**
   * The flavor (CCE page on clusters, {@code spec.flavor}).
   *
   * @return for example {@code cce.s1.small}
   */
  String flavor();

  /**
   * The Kubernetes version.
   *
   * @return for example {@code v1.29}
   */
  String version();

  /**
   * The phase at the time of asking.
   *
   * <pre>{@code
   * cloud.cce().cluster(cluster.id()).orElseThrow().phase();   // the phase now
   * }</pre>
   *
   * @return {@link ClusterPhase#AVAILABLE} by default
   */
  ClusterPhase phase();

  /**
   * The address in the VPC. In a kubeconfig, {@code internalCluster} has it as {@code
   * https://<ip>:5443} (the port as observed).
   *
   * @return an IP address or host name
   */
  String privateIp();

  /**
   * The EIP that was bound to the cluster at the time of asking. With one, kubeconfigs also contain
   * {@code externalCluster} and {@code externalClusterTLSVerify}, and the current context is {@code
   * external}.
   *
   * @return an IP address; empty if no EIP is bound
   */
  Optional<String> publicIp();

  /**
   * The port id of the control plane, sent in the response header {@code Port-ID} (CCE page, Table
   * 4).
   *
   * @return a random UUID
   */
  String portId();

  /**
   * The job that was at work on the cluster at the time of asking: its creation or its deletion.
   *
   * <pre>{@code
   * var cluster =
   *     cloud.cce().addCluster(
   *         c -> c.phase(ClusterPhase.CREATING).transition(Transition.afterPolls(3)));
   * cluster.jobId();   // for GET {endpoint}/api/v3/projects/{projectId}/jobs/{job_id}
   * }</pre>
   *
   * @return a random UUID; empty if there is none
   */
  Optional<String> jobId();

  /**
   * When the cluster was added, by the project's clock. Its authority is valid from then on.
   *
   * @return that time
   */
  Instant createdAt();
}
