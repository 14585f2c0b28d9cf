package io.github.fakehuaweicloud.cce;

import io.github.fakehuaweicloud.contract.IpAddresses;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Describes a cluster to add. Everything has a default, so an untouched builder gives a cluster
 * that works. Meant for one thread.
 *
 * <pre>{@code
 * Cluster cluster = cloud.cce().addCluster(c -> c.version("v1.29").publicIp("203.0.113.7"));
 * }</pre>
 */
public final class ClusterBuilder {

  private static final Pattern VERSION = Pattern.compile("v\\d{1,4}\\.\\d{1,4}([.-][\\w.-]*)?");
  // No host name is all numbers and dots, so 999.1.1.1 is a mistyped address.
  private static final Pattern HOST_NAME =
      Pattern.compile("(?![0-9.]+$)[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,256}");

  private String id = UUID.randomUUID().toString();
  private String version = "v1.29";
  private ClusterPhase phase = ClusterPhase.AVAILABLE;
  private String privateIp = "192.168.1.7";
  private Optional<String> publicIp = Optional.empty();
  private boolean freshClientKeys;

  ClusterBuilder() {}

  /**
   * Sets the cluster id. Default: a random UUID.
   *
   * @param id 1 to 256 letters, digits, dots, dashes and underscores, for example {@code
   *     my-cluster}
   * @return this builder
   * @throws IllegalArgumentException if it is anything else
   */
  public ClusterBuilder id(String id) {
    this.id = check("a cluster id of letters, digits, dots, dashes, underscores", ID, id);
    return this;
  }

  /**
   * Sets the Kubernetes version. Default: v1.29. Versions before v1.13 get no certificate (CCE
   * page, "Constraints").
   *
   * @param version for example {@code v1.29} or {@code v1.28.5-r0}
   * @return this builder
   * @throws IllegalArgumentException if it is no version
   */
  public ClusterBuilder version(String version) {
    this.version = check("a cluster version such as v1.29", VERSION, version);
    return this;
  }

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
  public ClusterBuilder phase(ClusterPhase phase) {
    this.phase = phase;
    return this;
  }

  /**
   * Sets the address in the VPC. Default: 192.168.1.7, the page's.
   *
   * @param privateIp an IP address or host name without a port, for example {@code 10.0.0.4}
   * @return this builder
   * @throws IllegalArgumentException if it is neither
   */
  public ClusterBuilder privateIp(String privateIp) {
    this.privateIp = checkAddress("a private IP address or host name without a port", privateIp);
    return this;
  }

  /**
   * Binds an EIP, so that kubeconfigs lead to it by the context {@code external} (CCE page, Tables
   * 5, 6 and 10). Default: none.
   *
   * @param publicIp an IP address or host name without a port, for example {@code 203.0.113.7}
   * @return this builder
   * @throws IllegalArgumentException if it is neither
   */
  public ClusterBuilder publicIp(String publicIp) {
    this.publicIp =
        Optional.of(checkAddress("a public IP address or host name without a port", publicIp));
    return this;
  }

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
  public ClusterBuilder freshClientKeys() {
    freshClientKeys = true;
    return this;
  }

  Cluster build(Instant createdAt) {
    return new Cluster(
        id,
        version,
        phase,
        privateIp,
        publicIp,
        UUID.randomUUID().toString(),
        createdAt,
        freshClientKeys);
  }

  private static String checkAddress(String expected, String value) {
    return IpAddresses.isAddress(value) ? value : check(expected, HOST_NAME, value);
  }

  private static String check(String expected, Pattern pattern, String value) {
    if (!pattern.matcher(value).matches()) {
      throw new IllegalArgumentException("Expected " + expected + ", got \"" + value + "\"");
    }
    return value;
  }
}
