package io.github.fakehuaweicloud.internal.wire;

import java.util.Optional;

/**
 * What changes about a multi-cloud cluster.
 *
 * @param grant a resource that HSS may read from now on
 * @param deny a resource that it may not
 */
public record MultiCloudClusterChange(
    Optional<String> status,
    Optional<String> statusAtNextSync,
    Optional<String> agentVersion,
    Optional<String> grant,
    Optional<String> deny) {}
