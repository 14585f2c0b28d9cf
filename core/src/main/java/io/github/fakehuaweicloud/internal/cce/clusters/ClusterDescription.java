package io.github.fakehuaweicloud.internal.cce.clusters;

import static io.github.fakehuaweicloud.internal.contract.MatchingText.matching;

import io.github.fakehuaweicloud.cce.ClusterBuilder;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.cce.Transition;
import io.github.fakehuaweicloud.internal.contract.IpAddresses;
import io.github.fakehuaweicloud.internal.contract.MatchingText;
import io.github.fakehuaweicloud.internal.text.Quotes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

public final class ClusterDescription implements ClusterBuilder {

  public static final List<String> TYPES = List.of("VirtualMachine", "ARM64");
  public static final List<String> NETWORK_MODES = List.of("overlay_l2", "vpc-router", "eni");
  public static final int LONGEST_DESCRIPTION = 200;

  // TEST-NET-1 (RFC 5737). The one of the page's example may be somebody's printer.
  static final String DEFAULT_PRIVATE_IP = "192.0.2.7";

  // No host name is all numbers and dots, so 999.1.1.1 is a mistyped address.
  private static final Pattern HOST_NAME =
      Pattern.compile("(?![0-9.]+$)[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,256}");

  public static final MatchingText NAME =
      matching(
          "a cluster name of 4 to 128 lower-case letters, digits and dashes that begins with a"
              + " letter and does not end with a dash",
          "^[a-z][a-z0-9-]{2,126}[a-z0-9]$",
          "payments-1",
          "abcd");

  public static final MatchingText VERSION =
      matching(
          "a cluster version such as v1.29",
          "^v[0-9]{1,4}\\.[0-9]{1,4}([.-][a-zA-Z0-9_.-]{0,60})?$",
          "v1.29",
          "v1.28.5-r0");

  public static final MatchingText FLAVOR =
      matching(
          "a cluster flavor such as cce.s1.small",
          "^cce\\.[a-z0-9]{1,20}\\.[a-z0-9]{1,20}$",
          "cce.s1.small",
          "cce.s2.xlarge");

  public static final MatchingText ADDRESS_BLOCK =
      matching(
          "an IPv4 address block such as 172.16.0.0/16",
          "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(?!/)|(?=/))){4}"
              + "/(3[0-2]|[12]?[0-9])$",
          "172.16.0.0/16",
          "10.0.0.0/8");

  private String id = UUID.randomUUID().toString();
  private Optional<String> name = Optional.empty();
  private Optional<String> alias = Optional.empty();
  private Map<String, String> labels = Map.of();
  private String description = "";
  private String type = "VirtualMachine";
  private String flavor = "cce.s1.small";
  private String version = "v1.29";
  private String vpc = UUID.randomUUID().toString();
  private String subnet = UUID.randomUUID().toString();
  private String securityGroup = UUID.randomUUID().toString();
  private String networkMode = "overlay_l2";
  private String cidr = "172.16.0.0/16";
  private String enterpriseProjectId = "0";
  private boolean deletionProtection;
  private ClusterPhase phase = ClusterPhase.AVAILABLE;
  private Optional<Pace> pace = Optional.empty();
  private String privateIp = DEFAULT_PRIVATE_IP;
  private Optional<String> publicIp = Optional.empty();
  private boolean freshClientKeys;
  private boolean apiServer;

  @Override
  public ClusterDescription id(String id) {
    this.id = check("a cluster id of letters, digits, dots, dashes, underscores", ID, id);
    return this;
  }

  @Override
  public ClusterDescription name(String name) {
    this.name = Optional.of(check(NAME, name));
    return this;
  }

  @Override
  public ClusterDescription alias(String alias) {
    this.alias = Optional.of(Objects.requireNonNull(alias, "alias"));
    return this;
  }

  @Override
  public ClusterDescription labels(Map<String, String> labels) {
    this.labels = Map.copyOf(labels);
    return this;
  }

  @Override
  public ClusterDescription description(String description) {
    if (description.codePointCount(0, description.length()) > LONGEST_DESCRIPTION) {
      throw unexpected("a description of up to 200 characters", description);
    }
    this.description = description;
    return this;
  }

  @Override
  public ClusterDescription type(String type) {
    this.type = check("a cluster type, VirtualMachine or ARM64", TYPES, type);
    return this;
  }

  @Override
  public ClusterDescription flavor(String flavor) {
    this.flavor = check(FLAVOR, flavor);
    return this;
  }

  @Override
  public ClusterDescription version(String version) {
    this.version = check(VERSION, version);
    return this;
  }

  @Override
  public ClusterDescription hostNetwork(String vpc, String subnet, String securityGroup) {
    this.vpc = check("a VPC id", ID, vpc);
    this.subnet = check("a subnet id", ID, subnet);
    this.securityGroup = check("a security group id", ID, securityGroup);
    return this;
  }

  @Override
  public ClusterDescription containerNetwork(String mode, String cidr) {
    this.networkMode = check("a network mode, overlay_l2, vpc-router or eni", NETWORK_MODES, mode);
    this.cidr = check(ADDRESS_BLOCK, cidr);
    return this;
  }

  @Override
  public ClusterDescription enterpriseProjectId(String id) {
    this.enterpriseProjectId = check("an enterprise project id, or 0", ID, id);
    return this;
  }

  /** Without a check, for what a client sends was checked before. */
  public ClusterDescription network(ClusterSettings.Network network) {
    vpc = network.vpc();
    subnet = network.subnet();
    securityGroup = network.securityGroup();
    networkMode = network.mode();
    cidr = network.cidr();
    return this;
  }

  /** Without a check, for what a client sends was checked before. */
  public ClusterDescription enterpriseProject(String id) {
    enterpriseProjectId = id;
    return this;
  }

  @Override
  public ClusterDescription deletionProtection() {
    this.deletionProtection = true;
    return this;
  }

  @Override
  public ClusterDescription phase(ClusterPhase phase) {
    this.phase = Objects.requireNonNull(phase, "phase");
    return this;
  }

  @Override
  public ClusterDescription transition(Transition transition) {
    this.pace = Optional.of(Pace.of(transition));
    return this;
  }

  @Override
  public ClusterDescription privateIp(String privateIp) {
    this.privateIp = checkAddress("a private IP address or host name without a port", privateIp);
    return this;
  }

  @Override
  public ClusterDescription publicIp(String publicIp) {
    this.publicIp = Optional.of(checkPublicIp(publicIp));
    return this;
  }

  @Override
  public ClusterDescription apiServer() {
    apiServer = true;
    return this;
  }

  @Override
  public ClusterDescription freshClientKeys() {
    freshClientKeys = true;
    return this;
  }

  String id() {
    return id;
  }

  Optional<String> name() {
    return name;
  }

  ClusterPhase phase() {
    return phase;
  }

  Optional<Pace> pace() {
    return pace;
  }

  boolean hasApiServer() {
    return apiServer;
  }

  Optional<String> publicIp() {
    return publicIp;
  }

  ClusterSettings settings(String name, Instant createdAt) {
    return new ClusterSettings(
        id,
        name,
        alias.orElse(name),
        labels,
        description,
        type,
        flavor,
        version,
        new ClusterSettings.Network(vpc, subnet, securityGroup, networkMode, cidr),
        enterpriseProjectId,
        deletionProtection,
        privateIp,
        UUID.randomUUID().toString(),
        freshClientKeys,
        createdAt);
  }

  static String checkPublicIp(String publicIp) {
    if (!IpAddresses.isAddress(publicIp)) {
      throw unexpected("a public IP address without a port", publicIp);
    }
    return publicIp;
  }

  static String checkEipId(String id) {
    return check("an EIP id of letters, digits, dots, dashes, underscores", ID, id);
  }

  private static String checkAddress(String expected, String value) {
    return IpAddresses.isAddress(value) ? value : check(expected, HOST_NAME, value);
  }

  private static String check(String expected, Pattern pattern, String value) {
    if (!pattern.matcher(value).matches()) {
      throw unexpected(expected, value);
    }
    return value;
  }

  private static String check(MatchingText form, String value) {
    return check(form.expected(), form.pattern(), value);
  }

  private static String check(String expected, List<String> values, String value) {
    if (!values.contains(value)) {
      throw unexpected(expected, value);
    }
    return value;
  }

  private static IllegalArgumentException unexpected(String expected, String value) {
    return new IllegalArgumentException("Expected " + expected + ", got " + Quotes.quote(value));
  }
}
