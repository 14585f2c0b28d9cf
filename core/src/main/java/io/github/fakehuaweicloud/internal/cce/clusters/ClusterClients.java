package io.github.fakehuaweicloud.internal.cce.clusters;

import io.github.fakehuaweicloud.internal.kubernetes.ClientCertificates;
import io.github.fakehuaweicloud.internal.kubernetes.Holder;
import io.github.fakehuaweicloud.internal.pki.ClientSubject;
import io.github.fakehuaweicloud.internal.pki.Signatures;
import io.github.fakehuaweicloud.kubernetes.KubernetesUser;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** Checks client certificates for the API server of a cluster, as one does. */
final class ClusterClients implements ClientCertificates {

  private static final String CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2";
  private static final String ANY_USAGE = "2.5.29.37.0";

  private final LiveCluster cluster;
  private final Clusters clusters;

  ClusterClients(LiveCluster cluster, Clusters clusters) {
    this.cluster = cluster;
    this.clusters = clusters;
  }

  @Override
  public Holder holder(X509Certificate certificate, Instant now) {
    if (!cluster.pki().hasSigned(certificate)) {
      return Holder.refused(stranger(certificate));
    }
    Instant start = certificate.getNotBefore().toInstant();
    Instant end = certificate.getNotAfter().toInstant();
    if (now.isBefore(start)) {
      return Holder.refused(
          "the client certificate is not valid before "
              + start
              + ", and by the project's clock it is "
              + now);
    }
    if (now.isAfter(end)) {
      return Holder.refused(
          "the client certificate expired at "
              + end
              + ", and by the project's clock it is "
              + now
              + ". Obtain another one");
    }
    if (!isForClients(certificate)) {
      return Holder.refused(
          "the client certificate is not for client authentication: its extended key usage is for"
              + " servers only");
    }
    return cluster.pki().isRevoked(certificate)
        ? Holder.refused("the client certificate is revoked. Obtain another one")
        : Holder.known(user(certificate));
  }

  private String stranger(X509Certificate certificate) {
    return clusters
        .signer(certificate)
        .map(
            other ->
                "the client certificate is of cluster "
                    + other
                    + " of the same project, not of "
                    + cluster.settings().id())
        .orElseGet(() -> unknownSigner(certificate));
  }

  private String unknownSigner(X509Certificate certificate) {
    return Signatures.isSelfSigned(certificate)
        ? "the client certificate is signed by itself, not by the authority of cluster "
            + cluster.settings().id()
        : "the client certificate is signed by an authority that no cluster of this project has:"
            + " it is of another project, or made by hand";
  }

  /** Without the extension, a certificate is good for everything (RFC 5280, section 4.2.1.12). */
  private static boolean isForClients(X509Certificate certificate) {
    try {
      List<String> usages = certificate.getExtendedKeyUsage();
      return usages == null || usages.contains(CLIENT_AUTHENTICATION) || usages.contains(ANY_USAGE);
    } catch (CertificateParsingException unreadable) {
      return false;
    }
  }

  private static KubernetesUser user(X509Certificate certificate) {
    ClientSubject subject = ClientSubject.of(certificate);
    return new KubernetesUser(subject.commonName(), subject.organizations());
  }
}
