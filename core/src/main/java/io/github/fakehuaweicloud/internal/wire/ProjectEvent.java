package io.github.fakehuaweicloud.internal.wire;

/**
 * That a project was opened, closed or reset.
 *
 * @param is {@code opened}, {@code closed} or {@code reset}
 */
public record ProjectEvent(String project, String is) {}
