package com.example;

import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.cce.v3.model.CertDuration;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertRequest;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.utils.JsonUtils;
import java.util.List;

/** The application: obtains kubeconfigs from CCE with the official SDK. */
public final class ClusterAccess {

  private static final int DAYS = 30;

  private final CceClient cce;

  /** Takes the endpoint and the credentials from outside, as an application's settings do. */
  public ClusterAccess(String endpoint, String accessKey, String secretKey, String projectId) {
    BasicCredentials credentials =
        new BasicCredentials().withAk(accessKey).withSk(secretKey).withProjectId(projectId);
    this.cce =
        CceClient.newBuilder().withCredential(credentials).withEndpoints(List.of(endpoint)).build();
  }

  /** Returns a kubeconfig of the cluster, as JSON. Its certificate is valid for 30 days. */
  public String kubeconfig(String clusterId) {
    var certificate =
        cce.createKubernetesClusterCert(
            new CreateKubernetesClusterCertRequest()
                .withClusterId(clusterId)
                .withBody(new CertDuration().withDuration(DAYS)));
    // A header of the response, which the SDK keeps beside the fields of the kubeconfig.
    certificate.setPortID(null);
    return JsonUtils.toJSON(certificate);
  }
}
