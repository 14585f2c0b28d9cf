package io.github.fakehuaweicloud.internal.cce.clusters;

import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.journal.Footprint;
import io.github.fakehuaweicloud.internal.text.Memory;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigUser;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * An issued certificate. It never changes, except that it can be revoked. Certificate and
 * kubeconfig are read from the answer whenever somebody asks, so that they are not kept twice.
 */
public final class CceCertificate implements IssuedCertificate {

  /** Its own ones, with its times, and its place among the certificates. */
  private static final long OBJECTS = 168;

  private final Cluster cluster;
  private final Duration requestedValidity;
  private final String owner;
  private final Instant notAfter;
  private final Body answer;
  private final Instant issuedAt;
  private final String requestId;
  private final Clock clock;
  private volatile boolean revoked;

  /**
   * @param answer the kubeconfig that has the certificate, as it is sent
   */
  public CceCertificate(
      Cluster cluster,
      Duration requestedValidity,
      ClusterPki.Issued issued,
      Body answer,
      Instant issuedAt,
      String requestId,
      Clock clock) {
    this.cluster = cluster;
    this.requestedValidity = requestedValidity;
    this.owner = issued.owner();
    this.notAfter = issued.certificate().notAfter();
    this.answer = answer;
    this.issuedAt = issuedAt;
    this.requestId = requestId;
    this.clock = clock;
  }

  Footprint footprint() {
    return Footprint.of(OBJECTS + Memory.of(requestId)).with(answer);
  }

  /** The kubeconfig as it is sent. */
  public Body answer() {
    return answer;
  }

  @Override
  public Cluster cluster() {
    return cluster;
  }

  @Override
  public Duration requestedValidity() {
    return requestedValidity;
  }

  @Override
  public String owner() {
    return owner;
  }

  @Override
  public X509Certificate certificate() {
    return kubeconfig().currentUser().flatMap(KubeconfigUser::clientCertificate).orElseThrow();
  }

  @Override
  public Kubeconfig kubeconfig() {
    return Kubeconfig.parse(answer.text());
  }

  @Override
  public Instant issuedAt() {
    return issuedAt;
  }

  @Override
  public String requestId() {
    return requestId;
  }

  @Override
  public boolean isRevoked() {
    return revoked;
  }

  @Override
  public boolean isExpired() {
    return clock.instant().isAfter(notAfter);
  }

  void revoke() {
    revoked = true;
  }

  @Override
  public String toString() {
    return "certificate for cluster "
        + cluster.id()
        + ", valid for "
        + requestedValidity.toDays()
        + " days from "
        + issuedAt
        + (revoked ? ", revoked" : "");
  }
}
