package com.example.onboarding;

import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.cce.v3.model.CertDuration;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertRequest;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertResponse;
import com.huaweicloud.sdk.core.retry.backoff.BackoffStrategy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keeps a kubeconfig whose certificate never has less than ten days to live. */
public final class KubeconfigKeeper {

  private static final Duration VALIDITY = Duration.ofDays(30);
  private static final Duration LEAST = Duration.ofDays(10);

  private final CceClient cce;
  private final String clusterId;
  private final Clock clock;
  private CreateKubernetesClusterCertResponse kubeconfig;
  private Instant renewAt = Instant.MIN;

  /**
   * A keeper for one cluster.
   *
   * @param cce a client of the cluster's project
   * @param clusterId the cluster
   * @param clock the application's time
   */
  public KubeconfigKeeper(CceClient cce, String clusterId, Clock clock) {
    this.cce = cce;
    this.clusterId = clusterId;
    this.clock = clock;
  }

  /**
   * A kubeconfig that can be used for some days to come.
   *
   * @return the kubeconfig of the last renewal
   */
  public synchronized CreateKubernetesClusterCertResponse kubeconfig() {
    if (!clock.instant().isBefore(renewAt)) {
      Instant now = clock.instant();
      kubeconfig = obtain();
      renewAt = now.plus(VALIDITY).minus(LEAST);
    }
    return kubeconfig;
  }

  private CreateKubernetesClusterCertResponse obtain() {
    return cce.createKubernetesClusterCertInvoker(
            new CreateKubernetesClusterCertRequest()
                .withClusterId(clusterId)
                .withBody(new CertDuration().withDuration((int) VALIDITY.toDays())))
        .withRetry(3, (answer, failure) -> failure != null, BackoffStrategy.NO_BACKOFF)
        .invoke();
  }
}
