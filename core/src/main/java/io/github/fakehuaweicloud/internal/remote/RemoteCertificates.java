package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.internal.text.PercentEncoding;
import io.github.fakehuaweicloud.internal.wire.CertificateDocument;
import io.github.fakehuaweicloud.internal.wire.CertificatesDocument;
import java.time.Instant;
import java.util.List;

/** The certificates that a project elsewhere issued. */
record RemoteCertificates(ProjectControl control, RemoteClock clock) {

  List<IssuedCertificate> all() {
    return control
        .get("/certificates?secrets=true", CertificatesDocument.class)
        .certificates()
        .stream()
        .<IssuedCertificate>map(document -> new RemoteCertificate(this, document))
        .toList();
  }

  RemoteCluster cluster(CertificateDocument document) {
    return new RemoteCluster(control, document.cluster());
  }

  Instant now() {
    return clock.instant();
  }

  /** Asks again. One that a reset has made unknown stays what it was. */
  boolean isRevoked(CertificateDocument document) {
    try {
      return isListedAsRevoked(document);
    } catch (RefusedException refused) {
      if (!refused.isOf("unknown-cluster")) {
        throw refused;
      }
      return document.revoked();
    }
  }

  private boolean isListedAsRevoked(CertificateDocument document) {
    return control
        .get(
            "/certificates?cluster=" + PercentEncoding.encode(document.clusterId()),
            CertificatesDocument.class)
        .certificates()
        .stream()
        .filter(now -> now.serialNumber().equals(document.serialNumber()))
        .anyMatch(CertificateDocument::revoked);
  }
}
