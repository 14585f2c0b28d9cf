package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.CceParameters;
import io.github.fakehuaweicloud.internal.cce.answers.ClusterDocument;
import io.github.fakehuaweicloud.internal.cce.clusters.CceCluster;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.pki.Pem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

final class ShowCluster implements CceEndpoint {

  @Override
  public Page page(CceEdition edition) {
    return ShowClusterPage.PAGE;
  }

  @Override
  public Answer answer(Call call, CceProject project) {
    return project.withCluster(
        call,
        cluster ->
            call.answered(
                HttpResponse.json(200, document(call, cluster, project)),
                () -> project.clusters().see(cluster)));
  }

  private static String document(Call call, CceCluster cluster, CceProject project) {
    ClusterDocument document =
        ClusterDocument.of(cluster).withAuthority(authority(cluster, project));
    return (wantsDetail(call) ? document.withDetail() : document).json();
  }

  static boolean wantsDetail(Call call) {
    return call.value(CceParameters.DETAIL).filter("true"::equals).isPresent();
  }

  private static String authority(CceCluster cluster, CceProject project) {
    String pem = Pem.write(project.clusters().authorityCertificate(cluster));
    return Base64.getEncoder().encodeToString(pem.getBytes(StandardCharsets.US_ASCII));
  }
}
