package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.CceParameters;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;

final class ObtainClusterCertificate implements CceEndpoint {

  @Override
  public Page page(CceEdition edition) {
    return ObtainClusterCertificatePage.of(edition);
  }

  @Override
  public Answer answer(Call call, CceProject project) {
    return project.withCluster(
        call,
        cluster ->
            CertificateIssue.answer(
                call,
                cluster,
                project,
                start ->
                    CertificateValidity.end(
                        project.edition(),
                        call.value(CceParameters.DURATION),
                        call.value(CceParameters.EXPIRE_AT),
                        start)));
  }
}
