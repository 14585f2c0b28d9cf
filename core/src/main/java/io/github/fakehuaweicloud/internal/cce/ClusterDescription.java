package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.ClusterBuilder;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.internal.contract.IpAddresses;
import io.github.fakehuaweicloud.internal.text.Quotes;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

final class ClusterDescription implements ClusterBuilder {

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

  @Override
  public ClusterBuilder id(String id) {
    this.id = check("a cluster id of letters, digits, dots, dashes, underscores", ID, id);
    return this;
  }

  @Override
  public ClusterBuilder version(String version) {
    this.version = check("a cluster version such as v1.29", VERSION, version);
    return this;
  }

  @Override
  public ClusterBuilder phase(ClusterPhase phase) {
    this.phase = Objects.requireNonNull(phase, "phase");
    return this;
  }

  @Override
  public ClusterBuilder privateIp(String privateIp) {
    this.privateIp = checkAddress("a private IP address or host name without a port", privateIp);
    return this;
  }

  @Override
  public ClusterBuilder publicIp(String publicIp) {
    if (!IpAddresses.isAddress(publicIp)) {
      throw unexpected("a public IP address without a port", publicIp);
    }
    this.publicIp = Optional.of(publicIp);
    return this;
  }

  @Override
  public ClusterBuilder freshClientKeys() {
    freshClientKeys = true;
    return this;
  }

  CceCluster build(Instant createdAt) {
    return new CceCluster(
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
      throw unexpected(expected, value);
    }
    return value;
  }

  private static IllegalArgumentException unexpected(String expected, String value) {
    return new IllegalArgumentException("Expected " + expected + ", got " + Quotes.quote(value));
  }
}
