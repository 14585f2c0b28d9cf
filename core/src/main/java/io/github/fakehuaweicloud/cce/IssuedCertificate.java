package io.github.fakehuaweicloud.cce;

import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;

/**
 * A client certificate that was issued.
 *
 * <pre>{@code
 * IssuedCertificate issued = cloud.cce().issuedCertificates().get(0);
 * issued.validity().toDays();               // 30
 * issued.certificate().getSerialNumber();   // 64 random bits
 * issued.kubeconfig().currentContext();     // internal
 * }</pre>
 *
 * <p>Immutable, but for being revoked.
 */
public final class IssuedCertificate {

  private final Cluster cluster;
  private final Duration validity;
  private final String owner;
  private final X509Certificate certificate;
  private final Kubeconfig kubeconfig;
  private final Instant issuedAt;
  private final String requestId;
  private volatile boolean revoked;

  IssuedCertificate(
      Cluster cluster,
      Duration validity,
      String owner,
      X509Certificate certificate,
      Kubeconfig kubeconfig,
      Instant issuedAt,
      String requestId) {
    this.cluster = cluster;
    this.validity = validity;
    this.owner = owner;
    this.certificate = certificate;
    this.kubeconfig = kubeconfig;
    this.issuedAt = issuedAt;
    this.requestId = requestId;
  }

  /**
   * The cluster it opens.
   *
   * @return for example the one that {@code cloud.cce().addCluster()} gave
   */
  public Cluster cluster() {
    return cluster;
  }

  /**
   * How long it was asked to live. After {@link Cce#nextCertificate} the certificate itself may
   * live shorter.
   *
   * @return for example {@code PT720H}, to the second; the greatest validity if -1 was asked
   */
  public Duration validity() {
    return validity;
  }

  /**
   * Who drew it: the common name in its subject, by which it is revoked.
   *
   * @return the id of an IAM user, for example {@code 0123456789abcdef0123456789abcdef}
   */
  public String owner() {
    return owner;
  }

  /**
   * The certificate.
   *
   * <pre>{@code
   * issued.certificate().getNotAfter();
   * }</pre>
   *
   * @return the certificate
   */
  public X509Certificate certificate() {
    return certificate;
  }

  /**
   * The kubeconfig it was sent in.
   *
   * <pre>{@code
   * issued.kubeconfig().currentContext();
   * }</pre>
   *
   * @return the kubeconfig
   */
  public Kubeconfig kubeconfig() {
    return kubeconfig;
  }

  /**
   * When it was issued.
   *
   * @return the moment, by the project's clock, for example {@code 2026-11-21T12:00:00Z}
   */
  public Instant issuedAt() {
    return issuedAt;
  }

  /**
   * The {@code X-Request-Id} of the answer it was sent in, which is also that of the recorded
   * request.
   *
   * @return 32 hex digits, for example {@code 951c28762f66d4ef682a66211728a965}
   */
  public String requestId() {
    return requestId;
  }

  /**
   * Whether it was revoked: by a call of {@code clustercertrevoke} for its cluster and its owner
   * that came after it was issued.
   *
   * <pre>{@code
   * assertThat(cloud.cce().issuedCertificates().get(0).isRevoked()).isTrue();
   * }</pre>
   *
   * @return true from then on, for ever
   */
  public boolean isRevoked() {
    return revoked;
  }

  void revoke() {
    revoked = true;
  }

  /** Prints the cluster, the validity, the time, and whether it was revoked. */
  @Override
  public String toString() {
    return "certificate for cluster "
        + cluster.id()
        + ", valid for "
        + validity.toDays()
        + " days from "
        + issuedAt
        + (revoked ? ", revoked" : "");
  }
}
