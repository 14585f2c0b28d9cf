package io.github.fakehuaweicloud.internal.wire;

import java.time.Duration;
import java.util.Optional;

/** How long something is valid; a default applies if it is left out. */
public record Validity(Optional<Duration> validity) {}
