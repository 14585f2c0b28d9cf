package io.github.fakehuaweicloud.kubeconfig;

import java.util.Objects;

/**
 * One entry of a kubeconfig's {@code contexts}.
 *
 * <pre>{@code
 * KubeconfigContext context = kubeconfig.context("external").orElseThrow();
 * context.cluster();   // externalCluster
 * }</pre>
 */
public final class KubeconfigContext {

  private final String name;
  private final String cluster;
  private final String user;

  KubeconfigContext(String name, String cluster, String user) {
    this.name = Objects.requireNonNull(name, "name");
    this.cluster = Objects.requireNonNull(cluster, "cluster");
    this.user = Objects.requireNonNull(user, "user");
  }

  /**
   * The name of the entry.
   *
   * @return for example {@code internal}
   */
  public String name() {
    return name;
  }

  /**
   * The name of the cluster to use.
   *
   * @return for example {@code internalCluster}
   */
  public String cluster() {
    return cluster;
  }

  /**
   * The name of the user to use.
   *
   * @return for example {@code user}
   */
  public String user() {
    return user;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KubeconfigContext that
        && name.equals(that.name)
        && cluster.equals(that.cluster)
        && user.equals(that.user);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, cluster, user);
  }

  @Override
  public String toString() {
    return "KubeconfigContext[name=" + name + ", cluster=" + cluster + ", user=" + user + "]";
  }
}
