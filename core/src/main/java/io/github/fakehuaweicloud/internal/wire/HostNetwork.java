package io.github.fakehuaweicloud.internal.wire;

/** The ids of the network that a cluster is in. */
public record HostNetwork(String vpc, String subnet, String securityGroup) {}
