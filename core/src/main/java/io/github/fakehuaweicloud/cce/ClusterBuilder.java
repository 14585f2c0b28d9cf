package io.github.fakehuaweicloud.cce;

/**
 * Describes a cluster to add. Everything has a default, so an untouched builder gives a cluster
 * that works. Meant for one thread.
 *
 * <pre>{@code
 * Cluster cluster = cloud.cce().addCluster(c -> c.version("v1.29").publicIp("203.0.113.7"));
 * }</pre>
 */
public interface ClusterBuilder {

  /**
   * Sets the cluster id. Default: a random UUID.
   *
   * @param id 1 to 256 letters, digits, dots, dashes and underscores, for example {@code
   *     my-cluster}
   * @return this builder
   * @throws IllegalArgumentException if it is anything else
   */
  ClusterBuilder id(String id);

  /**
   * Sets the Kubernetes version. Default: v1.29. Versions before v1.13 get no certificate (CCE
   * page, "Constraints").
   *
   * @param version for example {@code v1.29} or {@code v1.28.5-r0}
   * @return this builder
   * @throws IllegalArgumentException if it is no version
   */
  ClusterBuilder version(String version);

  /**
   * Sets the phase. Default: Available. Whether a phase gets a certificate: {@link
   * ClusterPhase#issuesCertificates()}.
   *
   * <pre>{@code
   * cloud.cce().addCluster(c -> c.phase(ClusterPhase.CREATING));   // issues no certificates yet
   * }</pre>
   *
   * @param phase the phase
   * @return this builder
   */
  ClusterBuilder phase(ClusterPhase phase);

  /**
   * Sets the address in the VPC. Default: 192.168.1.7, the page's.
   *
   * @param privateIp an IP address or host name without a port, for example {@code 10.0.0.4}
   * @return this builder
   * @throws IllegalArgumentException if it is neither
   */
  ClusterBuilder privateIp(String privateIp);

  /**
   * Binds an EIP, so that kubeconfigs lead to it by the context {@code external} (CCE page, Tables
   * 5, 6 and 10). Default: none.
   *
   * @param publicIp an IP address or host name without a port, for example {@code 203.0.113.7}
   * @return this builder
   * @throws IllegalArgumentException if it is neither
   */
  ClusterBuilder publicIp(String publicIp);

  /**
   * Gives every certificate a client key of its own. Default: one client key a cluster, as CCE was
   * observed to do.
   *
   * <pre>{@code
   * cloud.cce().addCluster(c -> c.freshClientKeys());
   * }</pre>
   *
   * @return this builder
   */
  ClusterBuilder freshClientKeys();
}
