package io.github.fakehuaweicloud.internal.wire;

/** The container network of a cluster. */
public record ContainerNetwork(String mode, String cidr) {}
