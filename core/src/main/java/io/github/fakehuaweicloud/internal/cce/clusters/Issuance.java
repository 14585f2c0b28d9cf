package io.github.fakehuaweicloud.internal.cce.clusters;

import java.time.Duration;
import java.time.Instant;

/**
 * How a client certificate is about to be issued.
 *
 * @param byCluster whether the cluster's own authority signs it; otherwise another one of the same
 *     name
 */
public record Issuance(Instant notBefore, Instant notAfter, boolean byCluster) {

  Issuance shifted(Duration by) {
    return new Issuance(notBefore.plus(by), notAfter.plus(by), byCluster);
  }

  Issuance ending(Instant end) {
    return new Issuance(notBefore, end, byCluster);
  }

  Issuance byAnotherAuthority() {
    return new Issuance(notBefore, notAfter, false);
  }

  Duration validity() {
    return Duration.between(notBefore, notAfter);
  }
}
