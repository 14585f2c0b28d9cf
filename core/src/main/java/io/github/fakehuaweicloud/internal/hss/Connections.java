package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.internal.hss.connection.ClusterConnection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Tries the kubeconfigs of clusters, once a test has asked for it. It knows no clusters and holds
 * no lock: an attempt is over before anything is changed, and what a test has set meanwhile stays.
 */
final class Connections {

  private volatile boolean isWanted;

  void want() {
    isWanted = true;
  }

  /** What becomes of the agent, which was like that before. */
  UnaryOperator<Agent> attempt(Agent before, UploadedKubeconfig kubeconfig) {
    return isWanted
        ? outcome(before, ClusterConnection.failures(List.of(kubeconfig.text())).get(0))
        : UnaryOperator.identity();
  }

  /** What becomes of the agents, by the ids of their clusters. All are tried at the same time. */
  Map<String, UnaryOperator<RegisteredCluster>> attempts(List<RegisteredCluster> clusters) {
    if (!isWanted) {
      return Map.of();
    }
    List<Optional<String>> failures =
        ClusterConnection.failures(
            clusters.stream().map(RegisteredCluster::kubeconfigText).toList());
    Map<String, UnaryOperator<RegisteredCluster>> outcomes = new LinkedHashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      RegisteredCluster before = clusters.get(i);
      UnaryOperator<Agent> outcome = outcome(before.agent(), failures.get(i));
      outcomes.put(
          before.id(),
          now ->
              now.uploaded().equals(before.uploaded())
                  ? now.with(outcome.apply(now.agent()))
                  : now);
    }
    return outcomes;
  }

  private static UnaryOperator<Agent> outcome(Agent before, Optional<String> failure) {
    return now -> now.settings() == before.settings() ? now.tried(failure) : now;
  }
}
