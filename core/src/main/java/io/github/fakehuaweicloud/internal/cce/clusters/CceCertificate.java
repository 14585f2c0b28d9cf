package io.github.fakehuaweicloud.internal.cce.clusters;

import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** An issued certificate. It never changes, except that it can be revoked. */
public final class CceCertificate implements IssuedCertificate {

  private final Cluster cluster;
  private final Duration requestedValidity;
  private final ClusterPki.Issued issued;
  private final Kubeconfig kubeconfig;
  private final Instant issuedAt;
  private final String requestId;
  private final Clock clock;
  private volatile boolean revoked;

  public CceCertificate(
      Cluster cluster,
      Duration requestedValidity,
      ClusterPki.Issued issued,
      Kubeconfig kubeconfig,
      Instant issuedAt,
      String requestId,
      Clock clock) {
    this.cluster = cluster;
    this.requestedValidity = requestedValidity;
    this.issued = issued;
    this.kubeconfig = kubeconfig;
    this.issuedAt = issuedAt;
    this.requestId = requestId;
    this.clock = clock;
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
    return issued.owner();
  }

  @Override
  public X509Certificate certificate() {
    return issued.certificate().read();
  }

  @Override
  public Kubeconfig kubeconfig() {
    return kubeconfig;
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
    return clock.instant().isAfter(issued.certificate().notAfter());
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
