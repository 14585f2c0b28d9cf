package io.github.fakehuaweicloud.kubeconfig;

import java.util.Objects;

/**
 * One entry of a kubeconfig's {@code contexts}.
 *
 * <pre>{@code
 * KubeconfigContext context = kubeconfig.context("external").orElseThrow();
 * context.cluster();   // externalCluster
 * }</pre>
 *
 * @param name the entry's name
 * @param cluster the name of its cluster
 * @param user the name of its user
 */
public record KubeconfigContext(String name, String cluster, String user) {

  /**
   * Refuses nulls.
   *
   * <pre>{@code
   * new KubeconfigContext("internal", "internalCluster", "user");
   * }</pre>
   *
   * @param name the entry's name
   * @param cluster the name of its cluster
   * @param user the name of its user
   */
  public KubeconfigContext {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(cluster, "cluster");
    Objects.requireNonNull(user, "user");
  }
}
