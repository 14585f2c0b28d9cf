package io.github.fakehuaweicloud.internal.wire;

/** That the server is ready. */
public record ReadyDocument(String status, int projects) {}
