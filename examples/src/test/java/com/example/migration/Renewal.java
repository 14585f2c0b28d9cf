package com.example.migration;

import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.cce.v3.model.CertDuration;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertRequest;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertResponse;
import com.huaweicloud.sdk.core.exception.ServerResponseException;

/** What both tests of the renewal test. */
final class Renewal {

  private final CceClient cce;

  Renewal(CceClient cce) {
    this.cce = cce;
  }

  CreateKubernetesClusterCertResponse renew(String clusterId, int days) {
    CreateKubernetesClusterCertRequest request =
        new CreateKubernetesClusterCertRequest()
            .withClusterId(clusterId)
            .withBody(new CertDuration().withDuration(days));
    try {
      return cce.createKubernetesClusterCert(request);
    } catch (ServerResponseException busy) {
      return cce.createKubernetesClusterCert(request);
    }
  }
}
