package io.github.fakehuaweicloud.cce;

import java.util.Map;

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
   * Sets the name. Default: {@code cluster-1}, {@code cluster-2} and so on.
   *
   * @param name 4 to 128 lower-case letters, digits and dashes; begins with a letter, does not end
   *     with a dash
   * @return this builder
   * @throws IllegalArgumentException if it is anything else
   */
  ClusterBuilder name(String name);

  /**
   * Sets the name that the console shows. Default: the name.
   *
   * @param alias any text
   * @return this builder
   */
  ClusterBuilder alias(String alias);

  /**
   * Sets the labels. Default: none.
   *
   * <pre>{@code
   * cloud.cce().addCluster(c -> c.labels(Map.of("stage", "test")));
   * }</pre>
   *
   * @param labels replaces earlier ones; copied
   * @return this builder
   */
  ClusterBuilder labels(Map<String, String> labels);

  /**
   * Sets the description. Default: empty.
   *
   * @param description up to 200 characters
   * @return this builder
   * @throws IllegalArgumentException if it is longer
   */
  ClusterBuilder description(String description);

  /**
   * Sets the type of the nodes' processors. Default: VirtualMachine.
   *
   * @param type {@code VirtualMachine} or {@code ARM64}
   * @return this builder
   * @throws IllegalArgumentException if it is anything else
   */
  ClusterBuilder type(String type);

  /**
   * Sets the size of the control plane. Default: cce.s1.small, up to 50 nodes and one master.
   *
   * @param flavor for example {@code cce.s2.large}
   * @return this builder
   * @throws IllegalArgumentException if it has another form
   */
  ClusterBuilder flavor(String flavor);

  /**
   * Sets where the nodes live. Default: random UUIDs.
   *
   * @param vpc the id of the VPC
   * @param subnet the id of the subnet
   * @param securityGroup the id of the nodes' security group
   * @return this builder
   * @throws IllegalArgumentException if one is not of 1 to 256 letters, digits, dots, dashes and
   *     underscores
   */
  ClusterBuilder hostNetwork(String vpc, String subnet, String securityGroup);

  /**
   * Sets where the containers live. Default: overlay_l2, 172.16.0.0/16.
   *
   * @param mode {@code overlay_l2}, {@code vpc-router} or {@code eni}; the last one makes a Turbo
   *     cluster
   * @param cidr an IPv4 address block
   * @return this builder
   * @throws IllegalArgumentException if one of them is anything else
   */
  ClusterBuilder containerNetwork(String mode, String cidr);

  /**
   * Sets the enterprise project. Default: 0, the default one.
   *
   * @param id 1 to 256 letters, digits, dots, dashes and underscores
   * @return this builder
   * @throws IllegalArgumentException if it is anything else
   */
  ClusterBuilder enterpriseProjectId(String id);

  /**
   * Protects the cluster from deletion: CCE answers a deletion with 403 {@code CCE.01403001} (our
   * choice). Default: not protected.
   *
   * @return this builder
   */
  ClusterBuilder deletionProtection();

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
   * Sets when this cluster's transitions end, whatever {@link Cce#transitions} says. A cluster that
   * is added in phase Creating or Deleting stays in it unless this is called; then it becomes
   * Available, or is gone.
   *
   * <pre>{@code
   * cloud.cce()
   *     .addCluster(c -> c.phase(ClusterPhase.CREATING).transition(Transition.afterPolls(3)));
   * }</pre>
   *
   * @param transition how long creation and deletion take
   * @return this builder
   */
  ClusterBuilder transition(Transition transition);

  /**
   * Sets the address in the VPC. Default: 192.0.2.7, an address for documentation that nothing
   * answers at (RFC 5737, TEST-NET-1); the 192.168.1.7 of the page's example may be in use.
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
   * Starts a Kubernetes API server for the cluster, on loopback. Kubeconfigs lead to it, and what
   * else names the cluster's addresses. Default: none, and nothing answers at the addresses.
   *
   * <pre>{@code
   * var cluster = cloud.cce().addCluster(c -> c.apiServer());
   * }</pre>
   *
   * @return this builder
   * @see Cce#apiServer
   */
  ClusterBuilder apiServer();

  /**
   * Gives every certificate its own client key. Default: one client key per cluster and user, as
   * observed.
   *
   * @return this builder
   */
  ClusterBuilder freshClientKeys();
}
