package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.cce.CceParameters;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;

final class UnknownCluster {

  private UnknownCluster() {}

  static Answer refuse(Call call) {
    return call.refused(
        CceError.NOT_FOUND,
        "The project has no cluster " + call.required(CceParameters.CLUSTER_ID));
  }
}
