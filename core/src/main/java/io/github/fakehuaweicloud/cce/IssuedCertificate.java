package io.github.fakehuaweicloud.cce;

import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;

/**
 * A client certificate that was issued.
 *
 * @param cluster the cluster it opens
 * @param validity how long it was asked to live; the greatest validity if -1 was asked
 * @param certificate the certificate
 * @param kubeconfig the kubeconfig it was sent in
 * @param issuedAt when it was issued, by the project's clock
 */
public record IssuedCertificate(
    Cluster cluster,
    Duration validity,
    X509Certificate certificate,
    Kubeconfig kubeconfig,
    Instant issuedAt) {

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
