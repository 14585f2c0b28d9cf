package io.github.fakehuaweicloud.internal.wire;

/** An elastic IP that clients may bind to a cluster. */
public record EipDocument(String id, String publicIp) {}
