package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.internal.wire.CertificateDocument;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;

/** A certificate that was issued elsewhere. It never changes, except that it can be revoked. */
final class RemoteCertificate implements IssuedCertificate {

  private final RemoteCertificates project;
  private final CertificateDocument document;
  private final X509Certificate certificate;
  private volatile boolean revoked;

  RemoteCertificate(RemoteCertificates project, CertificateDocument document) {
    this.project = project;
    this.document = document;
    this.certificate = Certificates.read(document.certificate());
    this.revoked = document.revoked();
  }

  @Override
  public Cluster cluster() {
    return project.cluster(document);
  }

  @Override
  public Duration requestedValidity() {
    return document.requestedValidity();
  }

  @Override
  public String owner() {
    return document.owner();
  }

  @Override
  public X509Certificate certificate() {
    return certificate;
  }

  @Override
  public Kubeconfig kubeconfig() {
    return Kubeconfig.parse(
        document
            .kubeconfig()
            .orElseThrow(() -> new IllegalStateException("The fake shows it when it is asked")));
  }

  @Override
  public Instant issuedAt() {
    return document.issuedAt();
  }

  @Override
  public String requestId() {
    return document.requestId();
  }

  @Override
  public boolean isRevoked() {
    if (!revoked) {
      revoked = project.isRevoked(document);
    }
    return revoked;
  }

  @Override
  public boolean isExpired() {
    return project.now().isAfter(certificate.getNotAfter().toInstant());
  }

  /** Asked for again, it is another object. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RemoteCertificate that && certificate.equals(that.certificate);
  }

  @Override
  public int hashCode() {
    return certificate.hashCode();
  }

  @Override
  public String toString() {
    return "certificate for cluster "
        + document.clusterId()
        + ", valid for "
        + requestedValidity().toDays()
        + " days from "
        + issuedAt()
        + (revoked ? ", revoked" : "");
  }
}
