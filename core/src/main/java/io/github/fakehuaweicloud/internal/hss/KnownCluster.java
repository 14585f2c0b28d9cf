package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.hss.HssError;
import io.github.fakehuaweicloud.hss.HssParameters;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import java.util.List;
import java.util.function.Function;

/** The cluster that a path names. */
final class KnownCluster {

  static final HttpResponse EMPTY = new HttpResponse(200, Headers.empty(), Body.empty());

  private KnownCluster() {}

  /** Refuses the call if the project has no such cluster. */
  static Answer answer(Call call, HssProject project, Function<RegisteredCluster, Answer> answer) {
    return project
        .clusters()
        .reach(call.required(HssParameters.CLUSTER_ID))
        .map(cluster -> answer.apply(cluster).meeting(List.of(cluster.status().text())))
        .orElseGet(() -> refuse(call));
  }

  static Answer refuse(Call call) {
    return call.refused(
        HssError.NOT_FOUND,
        "The project has no multi-cloud cluster " + call.required(HssParameters.CLUSTER_ID));
  }
}
