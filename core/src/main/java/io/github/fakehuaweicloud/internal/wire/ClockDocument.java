package io.github.fakehuaweicloud.internal.wire;

import java.time.Duration;
import java.time.Instant;

/**
 * The clock of a project.
 *
 * @param offset how far it is ahead of the system's
 */
public record ClockDocument(Instant time, boolean stopped, Duration offset) {}
