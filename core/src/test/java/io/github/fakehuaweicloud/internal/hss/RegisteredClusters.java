package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.hss.HssParameters;
import io.github.fakehuaweicloud.internal.contract.ContractCheck;
import io.github.fakehuaweicloud.internal.contract.SentParameters;
import io.github.fakehuaweicloud.internal.hss.pages.CreateMultiCloudClusterPage;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Instant;
import java.util.Map;

/** Clusters as requests register them, with kubeconfigs of some length. */
final class RegisteredClusters {

  private static final Kubeconfig PARSED = Kubeconfig.parse("{}");

  private RegisteredClusters() {}

  static RegisteredCluster cluster(String id) {
    return cluster(id, 0);
  }

  static RegisteredCluster cluster(String id, int length) {
    UploadedKubeconfig kubeconfig = kubeconfig(length);
    return RegisteredCluster.of(
        new Registration(id, "r", true, kubeconfig.sent()), kubeconfig, Agent.ABSENT);
  }

  static UploadedKubeconfig kubeconfig(int length) {
    return UploadedKubeconfig.of(sent(length), HssParameters.KUBE_CONFIG, PARSED);
  }

  private static SentParameters sent(int length) {
    HttpRequest request =
        new HttpRequest(
            "POST",
            "/",
            "",
            Headers.empty(),
            Body.of("{\"kube_config\":\"{}" + " ".repeat(length) + "\"}"));
    return ContractCheck.check(
            CreateMultiCloudClusterPage.PAGE, request, Map.of("project_id", "p"), Instant.EPOCH)
        .kept()
        .sent();
  }
}
