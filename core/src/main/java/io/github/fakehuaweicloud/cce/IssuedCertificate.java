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
 * <p>Immutable.
 *
 * @param cluster the cluster it opens
 * @param validity how long it was asked to live, to the second; the greatest validity if -1 was
 *     asked. After {@link Cce#nextCertificate} the certificate itself may live shorter
 * @param certificate the certificate
 * @param kubeconfig the kubeconfig it was sent in
 * @param issuedAt when it was issued, by the project's clock
 * @param requestId the {@code X-Request-Id} of the answer it was sent in, which is also that of the
 *     recorded request
 */
public record IssuedCertificate(
    Cluster cluster,
    Duration validity,
    X509Certificate certificate,
    Kubeconfig kubeconfig,
    Instant issuedAt,
    String requestId) {

  /** Prints the cluster, the validity and the time. */
  @Override
  public String toString() {
    return "certificate for cluster "
        + cluster.id()
        + ", valid for "
        + validity.toDays()
        + " days from "
        + issuedAt;
  }
}
