package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import java.util.Optional;

/** Like the newer operation, asked for the longest validity. */
final class ObtainClusterCertificateByGet implements CceEndpoint {

  @Override
  public Page page(CceEdition edition) {
    return ObtainClusterCertificateByGetPage.PAGE;
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
                        Optional.of(CertificateValidity.LONGEST),
                        Optional.empty(),
                        start)));
  }
}
