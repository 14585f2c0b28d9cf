package io.github.fakehuaweicloud.internal.wire;

/**
 * That something of a project is to be read again.
 *
 * @param what {@code clusters}, {@code certificates}, {@code multiCloudClusters}, {@code faults},
 *     {@code clock}, {@code access} or {@code requests}
 */
public record ChangeEvent(String project, String what) {}
