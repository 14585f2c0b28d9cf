package io.github.fakehuaweicloud.internal.wire;

/** The first event of a stream. */
public record HelloEvent(String version) {}
