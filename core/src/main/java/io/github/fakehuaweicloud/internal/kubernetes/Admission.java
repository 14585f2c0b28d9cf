package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.kubernetes.KubernetesUser;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Who may call the API server of a cluster.
 *
 * @param clock of the project
 * @param users who an IAM user is here, by its id
 * @param outage why the cluster does not answer at the moment; empty if it does
 */
public record Admission(
    ClientCertificates certificates,
    Function<String, KubernetesUser> users,
    Clock clock,
    Supplier<Optional<String>> outage) {

  private static final String NO_CERTIFICATE =
      "the client sent no certificate. Expected the one of a kubeconfig of this cluster, in"
          + " client-certificate-data and client-key-data";

  Holder holder(Optional<X509Certificate> certificate) {
    return certificate
        .map(sent -> certificates.holder(sent, clock.instant()))
        .orElseGet(() -> Holder.refused(NO_CERTIFICATE));
  }
}
