package io.github.fakehuaweicloud.internal.cce.clusters;

import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.internal.journal.BoundedLog;
import java.util.List;

/** The certificates issued in one project, the oldest dropped where there are many. Thread-safe. */
public final class IssuedCertificates {

  private final BoundedLog<CceCertificate> issued = new BoundedLog<>();

  /** Certificate and kubeconfig take about twice as much as the answer that held them. */
  public void add(CceCertificate certificate, int bytesOfResponse) {
    issued.add(certificate, 2L * bytesOfResponse);
  }

  public void revoke(Cluster cluster, String owner) {
    all().stream()
        .filter(certificate -> certificate.cluster().equals(cluster))
        .filter(certificate -> certificate.owner().equals(owner))
        .forEach(CceCertificate::revoke);
  }

  public List<CceCertificate> all() {
    return issued.entries();
  }
}
