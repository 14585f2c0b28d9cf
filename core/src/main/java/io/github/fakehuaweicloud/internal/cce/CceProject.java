package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.CceParameters;
import io.github.fakehuaweicloud.internal.cce.clusters.CceCluster;
import io.github.fakehuaweicloud.internal.cce.clusters.Clusters;
import io.github.fakehuaweicloud.internal.cce.clusters.IssuedCertificates;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** What CCE knows of one project. */
record CceProject(
    Clusters clusters, IssuedCertificates certificates, CceEdition edition, Clock clock) {

  /** Answers for the cluster in the path, or that there is none. */
  Answer withCluster(Call call, Function<CceCluster, Answer> answer) {
    return clusters
        .find(call.required(CceParameters.CLUSTER_ID))
        .map(cluster -> answer.apply(cluster).meeting(List.of(cluster.phase().text())))
        .orElseGet(() -> UnknownCluster.refuse(call));
  }
}
