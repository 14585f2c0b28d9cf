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
 * <p>Prints the cluster, the validity, the time, and whether it was revoked. Implemented by the
 * fake only.
 */
public interface IssuedCertificate {

  /**
   * The cluster that the certificate gives access to.
   *
   * @return a cluster of the same project
   */
  Cluster cluster();

  /**
   * The validity that the client asked for. The certificate itself may differ, see {@link
   * Cce#nextCertificate}.
   *
   * @return to the second; the longest possible validity if the client asked for -1
   */
  Duration requestedValidity();

  /**
   * The IAM user whose token or access key obtained the certificate: its common name, by which it
   * can be revoked (CCE page on revocation, {@code userId}). Tokens and access keys that were not
   * issued for a log-in of another user are the first user's, see {@link
   * io.github.fakehuaweicloud.iam.Identity#userId}.
   *
   * @return 32 hex digits, the {@link io.github.fakehuaweicloud.iam.User#id} of a user
   */
  String owner();

  /**
   * The certificate itself.
   *
   * @return an RSA certificate, signed by {@link Cce#certificateAuthority}
   */
  X509Certificate certificate();

  /**
   * The kubeconfig that was sent to the client.
   *
   * @return it contains the certificate and its private key
   */
  Kubeconfig kubeconfig();

  /**
   * When the certificate was issued.
   *
   * @return the time of the project's clock
   */
  Instant issuedAt();

  /**
   * The {@code X-Request-Id} of the answer, which is also the id of the recorded request.
   *
   * @return 32 hex digits
   */
  String requestId();

  /**
   * Whether a later call of {@code clustercertrevoke} revoked the certificate. A revocation covers
   * all earlier certificates of one owner for one cluster.
   *
   * @return true once revoked; that cannot be undone
   */
  boolean isRevoked();

  /**
   * Whether the certificate has expired by the project's clock.
   *
   * @return false up to and including its {@code notAfter}
   */
  boolean isExpired();
}
