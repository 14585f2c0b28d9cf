package io.github.fakehuaweicloud.internal.wire;

/** That the server answers. */
public record HealthDocument(String status, String version) {}
