package io.github.fakehuaweicloud.cce;

import java.time.Instant;
import java.util.Optional;

/**
 * A CCE cluster of a project.
 *
 * <pre>{@code
 * Cluster cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));
 * cluster.id();          // 8f14e45f-ceea-467a-9d3c-2b1f0c6a7d10
 * cluster.privateIp();   // 192.168.1.7
 * cluster.publicIp();    // Optional[203.0.113.7]
 * }</pre>
 *
 * <p>Immutable.
 */
public interface Cluster {

  /**
   * The cluster id.
   *
   * @return a UUID with dashes, unless {@link ClusterBuilder#id} set another
   */
  String id();

  /**
   * The Kubernetes version.
   *
   * @return for example {@code v1.29}
   */
  String version();

  /**
   * The phase in which the cluster was added. It does not follow {@link Cce#setPhase}.
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
   * The EIP bound to the cluster. With one, kubeconfigs also contain {@code externalCluster} and
   * {@code externalClusterTLSVerify}, and the current context is {@code external}.
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
   * When the cluster was added, by the project's clock. Its authority is valid from then on.
   *
   * @return that time
   */
  Instant createdAt();
}
