package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.internal.pki.Pem;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * An issued certificate.
 *
 * @param cluster as it was then
 * @param remaining until its end by the project's clock; negative after that
 * @param certificate PEM
 * @param kubeconfig YAML with the private key; only if secrets were asked for
 */
public record CertificateDocument(
    String requestId,
    String clusterId,
    String clusterName,
    ClusterDocument cluster,
    String owner,
    String serialNumber,
    String subject,
    Instant notBefore,
    Instant notAfter,
    Instant issuedAt,
    Duration requestedValidity,
    boolean expired,
    boolean revoked,
    Duration remaining,
    String certificate,
    Optional<String> kubeconfig) {

  public static CertificateDocument of(IssuedCertificate issued, Instant now, boolean secrets) {
    X509Certificate certificate = issued.certificate();
    Instant end = certificate.getNotAfter().toInstant();
    return new CertificateDocument(
        issued.requestId(),
        issued.cluster().id(),
        issued.cluster().name(),
        ClusterDocument.of(issued.cluster(), Optional.empty(), Optional.empty()),
        issued.owner(),
        certificate.getSerialNumber().toString(16).toLowerCase(Locale.ROOT),
        certificate.getSubjectX500Principal().getName(),
        certificate.getNotBefore().toInstant(),
        end,
        issued.issuedAt(),
        issued.requestedValidity(),
        issued.isExpired(),
        issued.isRevoked(),
        Duration.between(now, end).truncatedTo(ChronoUnit.SECONDS),
        Pem.write(certificate),
        secrets ? Optional.of(issued.kubeconfig().toJson()) : Optional.empty());
  }

  /** Without the kubeconfig. */
  @Override
  public String toString() {
    return "certificate " + serialNumber + " of cluster " + clusterId;
  }
}
