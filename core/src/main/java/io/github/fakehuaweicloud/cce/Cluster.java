package io.github.fakehuaweicloud.cce;

import java.time.Instant;
import java.util.Optional;

/**
 * A CCE cluster of a project. Made by {@link Cce#addCluster()}.
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
   * The cluster id, a UUID with dashes unless the test chose it.
   *
   * @return the id
   */
  String id();

  /**
   * The Kubernetes version, for example {@code v1.29}.
   *
   * @return the version
   */
  String version();

  /**
   * The phase the cluster was added in; {@link Cce#setPhase} changes what the fake answers.
   *
   * @return the phase
   */
  ClusterPhase phase();

  /**
   * The address in the VPC, in {@code https://<ip>:5443} of {@code internalCluster} (the port as
   * observed).
   *
   * @return the address
   */
  String privateIp();

  /**
   * The EIP bound to the cluster; empty if there is none. With one, kubeconfigs also hold {@code
   * externalCluster} and {@code externalClusterTLSVerify}, and the current context is {@code
   * external}.
   *
   * @return the address
   */
  Optional<String> publicIp();

  /**
   * The port id of the control plane, in the response header {@code Port-ID} (CCE page, Table 4); a
   * made-up UUID.
   *
   * @return the id
   */
  String portId();

  /**
   * When the cluster was added, by the project's clock; its authority is valid from then on.
   *
   * @return the moment
   */
  Instant createdAt();
}
