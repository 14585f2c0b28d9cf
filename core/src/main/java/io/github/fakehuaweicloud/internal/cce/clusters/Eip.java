package io.github.fakehuaweicloud.internal.cce.clusters;

/** An elastic public IP address. */
public record Eip(String id, String address) {}
