package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.Violations;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigFormatException;
import io.github.fakehuaweicloud.requests.Parameter;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the kubeconfig of a request. One that is malformed breaks its row. */
final class Kubeconfigs {

  private Kubeconfigs() {}

  /** For a request that has the parameter. */
  static Answer read(
      Call call, Page page, Parameter<String> parameter, Function<Kubeconfig, Answer> answer) {
    Kubeconfig kubeconfig;
    try {
      kubeconfig = Kubeconfig.parse(call.required(parameter));
    } catch (KubeconfigFormatException malformed) {
      return refuse(call, page, parameter, malformed.getMessage());
    }
    return answer.apply(kubeconfig);
  }

  /**
   * The same for one that the project keeps.
   *
   * @param answer to a call that shares with the project what both keep
   */
  static Answer keep(
      Call call,
      Page page,
      Parameter<String> parameter,
      BiFunction<Call, UploadedKubeconfig, Answer> answer) {
    return read(
        call,
        page,
        parameter,
        parsed -> {
          Call kept = call.with(call.request().kept());
          return answer.apply(
              kept,
              UploadedKubeconfig.of(kept.request().sent().ofQueryAndBody(), parameter, parsed));
        });
  }

  /**
   * @param problem must not quote a secret
   */
  static Answer refuse(Call call, Page page, Parameter<String> parameter, String problem) {
    return HssService.ERRORS.refuse(
        call.with(call.request().breaking(Violations.malformed(page, parameter.name(), problem))));
  }
}
