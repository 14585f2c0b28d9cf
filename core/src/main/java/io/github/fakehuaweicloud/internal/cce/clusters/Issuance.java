package io.github.fakehuaweicloud.internal.cce.clusters;

import io.github.fakehuaweicloud.internal.pki.KeyPurpose;
import java.time.Duration;
import java.time.Instant;

/**
 * How a client certificate is about to be issued.
 *
 * @param userId whom it names
 * @param byCluster whether the cluster's own authority signs it; otherwise another one of the same
 *     name
 * @param purpose for clients, unless a test wants one that API servers refuse
 */
public record Issuance(
    String userId, Instant notBefore, Instant notAfter, boolean byCluster, KeyPurpose purpose) {

  /** One that opens the cluster. */
  public static Issuance of(String userId, Instant notBefore, Instant notAfter) {
    return new Issuance(userId, notBefore, notAfter, true, KeyPurpose.CLIENT_AUTH);
  }

  Issuance shifted(Duration by) {
    return new Issuance(userId, notBefore.plus(by), notAfter.plus(by), byCluster, purpose);
  }

  Issuance ending(Instant end) {
    return new Issuance(userId, notBefore, end, byCluster, purpose);
  }

  Issuance byAnotherAuthority() {
    return new Issuance(userId, notBefore, notAfter, false, purpose);
  }

  Issuance forServerUseOnly() {
    return new Issuance(userId, notBefore, notAfter, byCluster, KeyPurpose.SERVER_AUTH);
  }

  Duration validity() {
    return Duration.between(notBefore, notAfter);
  }
}
