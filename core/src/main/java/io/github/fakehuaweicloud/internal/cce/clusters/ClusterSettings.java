package io.github.fakehuaweicloud.internal.cce.clusters;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What never changes of a cluster. */
public record ClusterSettings(
    String id,
    String name,
    String alias,
    Map<String, String> labels,
    String description,
    String type,
    String flavor,
    String version,
    Network network,
    String enterpriseProjectId,
    boolean deletionProtection,
    String privateIp,
    String portId,
    boolean freshClientKeys,
    Instant createdAt) {

  public ClusterSettings {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }

  /** A Turbo cluster is one whose containers have network interfaces of their own. */
  public String category() {
    return network.mode().equals("eni") ? "Turbo" : "CCE";
  }

  /**
   * Where nodes and containers live.
   *
   * @param mode of the container network
   * @param cidr of the container network; empty if it has none of its own
   */
  public record Network(
      String vpc, String subnet, String securityGroup, String mode, String cidr) {}
}
