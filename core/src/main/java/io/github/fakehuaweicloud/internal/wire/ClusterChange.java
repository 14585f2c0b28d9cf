package io.github.fakehuaweicloud.internal.wire;

import java.util.Optional;

/**
 * What changes about a cluster.
 *
 * @param publicIp the address to bind; empty text to unbind what is bound
 */
public record ClusterChange(Optional<String> phase, Optional<String> publicIp) {}
