package io.github.fakehuaweicloud.internal.wire;

import java.time.Duration;
import java.util.Optional;

/** How long the certificate of a kubeconfig should be valid; default: 30 days. */
public record CertificateRequest(Optional<Duration> duration) {}
