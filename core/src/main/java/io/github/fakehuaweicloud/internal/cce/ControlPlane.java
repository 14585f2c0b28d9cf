package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.internal.cce.clusters.CceCluster;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;

final class ControlPlane {

  private ControlPlane() {}

  static boolean isRunning(CceCluster cluster) {
    return cluster.phase().issuesCertificates();
  }

  static Answer refuse(Call call, CceCluster cluster) {
    return call.refused(
        CceError.INVALID_REQUEST,
        "Expected a cluster with a running control plane, but "
            + cluster.id()
            + " is in phase "
            + cluster.phase().text());
  }
}
