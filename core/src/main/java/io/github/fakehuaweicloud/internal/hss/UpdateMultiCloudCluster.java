package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.hss.HssParameters;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.hss.pages.UpdateMultiCloudClusterPage;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class UpdateMultiCloudCluster implements HssEndpoint {

  @Override
  public Page page() {
    return UpdateMultiCloudClusterPage.PAGE;
  }

  @Override
  public Answer answer(Call call, HssProject project) {
    return call.value(HssParameters.KUBECONFIG).isEmpty()
        ? update(call, project, Optional.empty())
        : Kubeconfigs.keep(
            call,
            page(),
            HssParameters.KUBECONFIG,
            (kept, kubeconfig) -> update(kept, project, Optional.of(kubeconfig)));
  }

  private static Answer update(
      Call call, HssProject project, Optional<UploadedKubeconfig> kubeconfig) {
    return KnownCluster.answer(
        call,
        project,
        cluster -> {
          UnaryOperator<Agent> attempt =
              kubeconfig
                  .map(sent -> project.connections().attempt(cluster.agent(), sent))
                  .orElse(UnaryOperator.identity());
          return call.answered(
              KnownCluster.EMPTY,
              () ->
                  project
                      .clusters()
                      .change(
                          cluster.id(),
                          now -> changed(now.with(attempt.apply(now.agent())), call, kubeconfig)));
        });
  }

  private static RegisteredCluster changed(
      RegisteredCluster cluster, Call call, Optional<UploadedKubeconfig> kubeconfig) {
    RegisteredCluster renewed = kubeconfig.map(cluster::with).orElse(cluster);
    RegisteredCluster dated =
        call.value(HssParameters.CURRENT_EXPIRATION_DATE)
            .map(renewed::withCurrentExpirationDate)
            .orElse(renewed);
    return call.value(HssParameters.UPGRADE).orElse(false)
        ? dated.with(dated.agent().upgraded())
        : dated;
  }
}
