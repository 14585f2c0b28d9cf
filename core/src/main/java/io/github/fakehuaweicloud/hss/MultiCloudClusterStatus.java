package io.github.fakehuaweicloud.hss;

/**
 * Whether the agent in a multi-cloud cluster is connected to HSS, in the words of the page <a
 * href="https://support.huaweicloud.com/intl/en-us/api-hss2.0/ListMultiCloudClusters.html">Querying
 * a Multi-cloud Cluster</a>.
 *
 * <pre>{@code
 * cloud.hss().setStatus(cluster, MultiCloudClusterStatus.CONNECT_SUCCESS);
 * }</pre>
 */
public enum MultiCloudClusterStatus {
  /** {@code not_connect}: no agent has connected yet. Where a cluster begins (our choice). */
  NOT_CONNECT("not_connect"),
  /** {@code connect_success}: connected. */
  CONNECT_SUCCESS("connect_success"),
  /** {@code connect_fail}: the connection has failed. */
  CONNECT_FAIL("connect_fail"),
  /** {@code connect_disruption}: the agent was connected and is not any more. */
  CONNECT_DISRUPTION("connect_disruption");

  private final String text;

  MultiCloudClusterStatus(String text) {
    this.text = text;
  }

  /**
   * The vendor's name for the status.
   *
   * @return for example {@code connect_success}
   */
  public String text() {
    return text;
  }
}
