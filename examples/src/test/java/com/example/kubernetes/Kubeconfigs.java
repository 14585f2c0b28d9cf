package com.example.kubernetes;

import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.cce.v3.model.CertDuration;
import com.huaweicloud.sdk.cce.v3.model.CertRevokeConfigRequestBody;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertRequest;
import com.huaweicloud.sdk.cce.v3.model.RevokeKubernetesClusterCertRequest;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.utils.JsonUtils;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.util.List;

/** Kubeconfigs as the official SDK obtains and revokes them. */
final class Kubeconfigs {

  private Kubeconfigs() {}

  /** For 30 days. */
  static String obtain(FakeHuaweiCloud cloud, Cluster cluster) {
    var certificate =
        cce(cloud)
            .createKubernetesClusterCert(
                new CreateKubernetesClusterCertRequest()
                    .withClusterId(cluster.id())
                    .withBody(new CertDuration().withDuration(30)));
    certificate.setPortID(null);
    return JsonUtils.toJSON(certificate);
  }

  /** All that the user has obtained before. */
  static void revoke(FakeHuaweiCloud cloud, Cluster cluster) {
    cce(cloud)
        .revokeKubernetesClusterCert(
            new RevokeKubernetesClusterCertRequest()
                .withClusterId(cluster.id())
                .withBody(
                    new CertRevokeConfigRequestBody().withUserId(cloud.iam().identity().userId())));
  }

  /** With another current context. */
  static String in(String context, String kubeconfig) {
    return kubeconfig.replaceFirst(
        "(\"current-context\"\\s*:\\s*)\"[^\"]*\"", "$1\"" + context + "\"");
  }

  /** With the authority of another kubeconfig. */
  static String withAuthorityOf(String other, String kubeconfig) {
    return kubeconfig.replace(authority(kubeconfig), authority(other));
  }

  /** With a name of the same host that the server's certificate is not for. */
  static String withAnotherHostName(String kubeconfig) {
    return kubeconfig.replace("127.0.0.1", "localhost");
  }

  private static String authority(String kubeconfig) {
    return Kubeconfig.parse(kubeconfig)
        .cluster("internalCluster")
        .orElseThrow()
        .certificateAuthorityData()
        .orElseThrow();
  }

  private static CceClient cce(FakeHuaweiCloud cloud) {
    return CceClient.newBuilder()
        .withCredential(
            new BasicCredentials()
                .withAk(cloud.credentials().accessKey())
                .withSk(cloud.credentials().secretKey())
                .withProjectId(cloud.projectId()))
        .withEndpoints(List.of(cloud.endpoint()))
        .build();
  }
}
