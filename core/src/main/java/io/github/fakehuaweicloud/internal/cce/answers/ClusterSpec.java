package io.github.fakehuaweicloud.internal.cce.answers;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.internal.cce.clusters.CceCluster;
import io.github.fakehuaweicloud.internal.cce.clusters.ClusterSettings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part {@code spec} of a cluster, in the order of a real answer as far as that is known. */
final class ClusterSpec {

  private static final String SERVICES = "10.247.0.0/16";

  private static final Pattern PATCH = Pattern.compile("v\\d+\\.\\d+\\.(\\d+)(-r(\\d+))?");

  private ClusterSpec() {}

  static ObjectNode of(CceCluster cluster) {
    ClusterSettings settings = cluster.settings();
    ObjectNode spec = JsonNodeFactory.instance.objectNode();
    spec.putObject("publicAccess").putArray("cidrs").add("");
    spec.put("category", settings.category())
        .put("type", settings.type())
        .put("enableAutopilot", false)
        .put("flavor", settings.flavor());
    writeVersion(settings.version(), spec);
    spec.put("description", settings.description()).put("ipv6enable", false);
    writeNetworks(settings.network(), spec);
    ObjectNode authentication = spec.putObject("authentication").put("mode", "rbac");
    authentication.putObject("authenticatingProxy");
    spec.put("billingMode", 0)
        .put("kubernetesSvcIpRange", SERVICES)
        .put("kubeProxyMode", "iptables")
        .put("supportIstio", true)
        .put("enableMasterVolumeEncryption", false)
        .put("deletionProtection", settings.deletionProtection());
    ObjectNode more =
        spec.putObject("extendParam").put("enterpriseProjectId", settings.enterpriseProjectId());
    cluster.publicIp().ifPresent(ip -> more.put("clusterExternalIP", ip));
    return spec;
  }

  /** Version v1.34 on platform cce.3.2 is v1.34.3-r2: what is known of the two gives the rest. */
  private static void writeVersion(String version, ObjectNode spec) {
    Matcher patch = PATCH.matcher(version);
    boolean hasPatch = patch.matches();
    String minor = hasPatch ? patch.group(1) : "3";
    String release = !hasPatch ? "2" : patch.group(3) == null ? "0" : patch.group(3);
    spec.put("version", version)
        .put("platformVersion", "cce." + minor + "." + release)
        .put("legacyVersion", hasPatch ? version : version + "." + minor + "-r" + release);
  }

  private static void writeNetworks(ClusterSettings.Network network, ObjectNode spec) {
    spec.putObject("hostNetwork")
        .put("vpc", network.vpc())
        .put("subnet", network.subnet())
        .put("SecurityGroup", network.securityGroup())
        .put("controlPlaneSecurityGroup", network.securityGroup());
    ObjectNode containers = spec.putObject("containerNetwork").put("mode", network.mode());
    ObjectNode interfaces = spec.putObject("eniNetwork");
    if (network.mode().equals("eni")) {
      interfaces.put("eniSubnetId", network.subnet()).put("eniSubnetCIDR", network.cidr());
      interfaces.putArray("subnets").addObject().put("subnetID", network.subnet());
    } else {
      containers.put("cidr", network.cidr());
      containers.putArray("cidrs").addObject().put("cidr", network.cidr());
    }
    spec.putObject("serviceNetwork").put("IPv4CIDR", SERVICES);
  }
}
