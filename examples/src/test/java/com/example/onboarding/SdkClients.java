package com.example.onboarding;

import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.cce.v3.model.CertDuration;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertRequest;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.utils.JsonUtils;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import java.util.List;

/** The official SDK, pointed at a fake. */
final class SdkClients {

  private SdkClients() {}

  static BasicCredentials credentials(FakeHuaweiCloud cloud) {
    return new BasicCredentials()
        .withAk(cloud.credentials().accessKey())
        .withSk(cloud.credentials().secretKey())
        .withProjectId(cloud.projectId());
  }

  static CceClient cce(FakeHuaweiCloud cloud, BasicCredentials credentials) {
    return CceClient.newBuilder()
        .withCredential(credentials)
        .withEndpoints(List.of(cloud.endpoint()))
        .build();
  }

  static CreateKubernetesClusterCertRequest certificateRequest(Cluster cluster, int days) {
    return new CreateKubernetesClusterCertRequest()
        .withClusterId(cluster.id())
        .withBody(new CertDuration().withDuration(days));
  }

  /** A kubeconfig as the SDK read it from the fake's answer. */
  static String kubeconfig(FakeHuaweiCloud cloud, Cluster cluster) {
    var certificate =
        cce(cloud, credentials(cloud)).createKubernetesClusterCert(certificateRequest(cluster, 30));
    certificate.setPortID(null);
    return JsonUtils.toJSON(certificate);
  }
}
