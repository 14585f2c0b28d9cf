package io.github.fakehuaweicloud.internal.wire;

/** Whether so many requests had come in time, and how many had. */
public record AwaitDocument(boolean reached, long count) {}
