package io.github.fakehuaweicloud.internal.cce.clusters;

import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.internal.journal.Allowance;
import io.github.fakehuaweicloud.internal.journal.BoundedLog;
import java.util.List;

/** The certificates issued in one project, the oldest dropped where there are many. Thread-safe. */
public final class IssuedCertificates {

  private final BoundedLog<CceCertificate> issued;

  public IssuedCertificates(Allowance allowance) {
    this.issued = new BoundedLog<>(allowance, CceCertificate::footprint);
  }

  public void add(CceCertificate certificate) {
    issued.add(certificate);
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
