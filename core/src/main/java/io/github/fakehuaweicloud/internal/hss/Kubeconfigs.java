package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.Violations;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigFormatException;
import io.github.fakehuaweicloud.requests.Parameter;
import java.util.function.Function;

/** Reads the kubeconfig of a request. One that is malformed breaks its row. */
final class Kubeconfigs {

  private Kubeconfigs() {}

  /** For a request that has the parameter. */
  static Answer read(
      Call call,
      Page page,
      Parameter<String> parameter,
      Function<UploadedKubeconfig, Answer> answer) {
    UploadedKubeconfig kubeconfig;
    try {
      kubeconfig = UploadedKubeconfig.of(call.required(parameter));
    } catch (KubeconfigFormatException malformed) {
      return refuse(call, page, parameter, malformed.getMessage());
    }
    return answer.apply(kubeconfig);
  }

  /**
   * @param problem must not quote a secret
   */
  static Answer refuse(Call call, Page page, Parameter<String> parameter, String problem) {
    return HssService.ERRORS.refuse(
        call.with(call.request().breaking(Violations.malformed(page, parameter.name(), problem))));
  }
}
