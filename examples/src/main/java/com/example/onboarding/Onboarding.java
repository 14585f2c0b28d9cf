package com.example.onboarding;

import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.cce.v3.model.CertDuration;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertRequest;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertResponse;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.utils.JsonUtils;
import java.time.Duration;
import java.util.List;

/** Puts a CCE cluster under the protection of the Host Security Service. */
public final class Onboarding {

  private final CceClient cce;
  private final HssClient hss;

  /**
   * An onboarding in one project.
   *
   * @param endpoint the address of both services
   * @param credentials access key, secret key and project id
   */
  public Onboarding(String endpoint, BasicCredentials credentials) {
    this.cce =
        CceClient.newBuilder().withCredential(credentials).withEndpoints(List.of(endpoint)).build();
    this.hss =
        HssClient.newBuilder().withCredential(credentials).withEndpoints(List.of(endpoint)).build();
  }

  /**
   * Obtains a kubeconfig for a cluster and registers the cluster with it.
   *
   * @param clusterId the CCE cluster
   * @param name the name to register it under
   * @param validity how long the certificate in the kubeconfig shall live, in whole days
   * @return the id that HSS gave the cluster
   */
  public String onboard(String clusterId, String name, Duration validity) {
    String kubeconfig = obtainKubeconfig(clusterId, validity);
    MultiCloudClusterBody body = new MultiCloudClusterBody(name, "self_built_hw", kubeconfig);
    return hss.createMultiCloudCluster(body).getClusterId();
  }

  private String obtainKubeconfig(String clusterId, Duration validity) {
    CreateKubernetesClusterCertResponse certificate =
        cce.createKubernetesClusterCert(
            new CreateKubernetesClusterCertRequest()
                .withClusterId(clusterId)
                .withBody(new CertDuration().withDuration((int) validity.toDays())));
    // A header of the response, which the SDK keeps beside the fields of the kubeconfig.
    certificate.setPortID(null);
    return JsonUtils.toJSON(certificate);
  }
}
