package io.github.fakehuaweicloud.cce;

/**
 * Configures a cluster. Everything has a default. Meant for one thread.
 *
 * <pre>{@code
 * Cluster cluster = cloud.cce().addCluster(c -> c.version("v1.29").publicIp("203.0.113.7"));
 * }</pre>
 */
public interface ClusterBuilder {

  /**
   * Sets the cluster id. Default: a random UUID.
   *
   * @param id 1 to 256 letters, digits, dots, dashes and underscores
   * @return this builder
   * @throws IllegalArgumentException if it is anything else
   */
  ClusterBuilder id(String id);

  /**
   * Sets the Kubernetes version. Default: v1.29. Clusters before v1.13 get no certificate (CCE
   * page, "Constraints").
   *
   * @param version for example {@code v1.29} or {@code v1.28.5-r0}
   * @return this builder
   * @throws IllegalArgumentException if it is not a version
   */
  ClusterBuilder version(String version);

  /**
   * Sets the phase. Default: Available. Some phases issue no certificates, see {@link
   * ClusterPhase#issuesCertificates()}.
   *
   * @param phase the phase to start in
   * @return this builder
   */
  ClusterBuilder phase(ClusterPhase phase);

  /**
   * Sets the address in the VPC. Default: 192.168.1.7, as in the page's example.
   *
   * @param privateIp an IP address or host name without a port
   * @return this builder
   * @throws IllegalArgumentException if it is neither
   */
  ClusterBuilder privateIp(String privateIp);

  /**
   * Binds an EIP. Kubeconfigs then have the current context {@code external}, which leads to it
   * (CCE page, Tables 5, 6 and 10). Default: none.
   *
   * @param publicIp an IP address without a port; an EIP has no name
   * @return this builder
   * @throws IllegalArgumentException if it is anything else
   */
  ClusterBuilder publicIp(String publicIp);

  /**
   * Gives every certificate its own client key. Default: one client key per cluster, as observed.
   *
   * @return this builder
   */
  ClusterBuilder freshClientKeys();
}
