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
 * issued.requestedValidity().toDays();      // 30
 * issued.certificate().getSerialNumber();   // 64 random bits
 * issued.kubeconfig().currentContext();     // internal
 * }</pre>
 *
 * <p>Prints the cluster, the validity, the time, and whether it was revoked. Made by the fake only.
 */
public interface IssuedCertificate {

  /**
   * The cluster it opens.
   *
   * @return for example the one that {@code cloud.cce().addCluster()} gave
   */
  Cluster cluster();

  /**
   * How long it was asked to live. After {@link Cce#nextCertificate} the certificate itself may
   * live shorter.
   *
   * @return for example {@code PT720H}, to the second; the greatest validity if -1 was asked
   */
  Duration requestedValidity();

  /**
   * Who drew it: the common name in its subject, by which it is revoked.
   *
   * @return the id of an IAM user, for example {@code 0123456789abcdef0123456789abcdef}
   */
  String owner();

  /**
   * The certificate.
   *
   * <pre>{@code
   * issued.certificate().getNotAfter();
   * }</pre>
   *
   * @return the certificate
   */
  X509Certificate certificate();

  /**
   * The kubeconfig it was sent in.
   *
   * <pre>{@code
   * issued.kubeconfig().currentContext();
   * }</pre>
   *
   * @return the kubeconfig
   */
  Kubeconfig kubeconfig();

  /**
   * When it was issued.
   *
   * @return the moment, by the project's clock, for example {@code 2026-11-21T12:00:00Z}
   */
  Instant issuedAt();

  /**
   * The {@code X-Request-Id} of the answer it was sent in, which is also that of the recorded
   * request.
   *
   * @return 32 hex digits, for example {@code 951c28762f66d4ef682a66211728a965}
   */
  String requestId();

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
  boolean isRevoked();

  /**
   * Whether it has expired by the project's clock.
   *
   * @return true from the moment after its end
   */
  boolean isExpired();
}
