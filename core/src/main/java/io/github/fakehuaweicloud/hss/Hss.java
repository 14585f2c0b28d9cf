package io.github.fakehuaweicloud.hss;

import io.github.fakehuaweicloud.faults.Faults;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The Host Security Service of a project. It answers the operations on multi-cloud clusters: <a
 * href="https://support.huaweicloud.com/intl/en-us/api-hss2.0/CreateMultiCloudClusters.html">Creating
 * a Multi-cloud Cluster</a>, listing, updating and removing them, synchronizing their status, and
 * what is needed to install the agent.
 *
 * <pre>{@code
 * // … the code under test registers a cluster …
 * MultiCloudCluster registered = cloud.hss().registeredClusters().get(0);
 * cloud.hss().setStatus(registered, MultiCloudClusterStatus.CONNECT_SUCCESS);
 * // … and finds it connected when it lists the clusters …
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public interface Hss {

  /**
   * The multi-cloud clusters that the project has now, however they came into it, in their present
   * state. A removed one is not among them.
   *
   * <pre>{@code
   * assertThat(cloud.hss().multiCloudClusters()).extracting(c -> c.name().orElse("")).contains("ywk-test");
   * }</pre>
   *
   * @return a snapshot, in the order they were added; the latest 10,000 at most, and no more than
   *     64 MB with all else that the project records: older ones are dropped
   */
  List<MultiCloudCluster> multiCloudClusters();

  /**
   * The multi-cloud clusters that requests registered in this project. Those that were removed
   * since are among them, as they were when they were removed; those that a test added are not.
   *
   * <pre>{@code
   * assertThat(cloud.hss().registeredClusters()).allMatch(MultiCloudCluster::isRemoved);
   * }</pre>
   *
   * @return a snapshot, oldest first; of the present ones and of the removed ones the latest 10,000
   *     each at most, and no more than 64 MB with all else that the project records
   */
  List<MultiCloudCluster> registeredClusters();

  /**
   * Finds a multi-cloud cluster of the project by its id.
   *
   * @param id for example {@code b075094b-d21a-499a-9006-624089c94402}
   * @return its present state; empty if the project has no such cluster, or not any more
   */
  Optional<MultiCloudCluster> multiCloudCluster(String id);

  /**
   * Adds a multi-cloud cluster without a request, for code that only reads: named {@code
   * multi-cloud-cluster}, not connected, with a kubeconfig that leads nowhere.
   *
   * <pre>{@code
   * MultiCloudCluster cluster = cloud.hss().addMultiCloudCluster();
   * // GET {endpoint}/v5/{projectId}/container/kubernetes/multi-cloud/clusters
   * }</pre>
   *
   * @return the cluster
   * @throws IllegalStateException if the project is closed
   */
  MultiCloudCluster addMultiCloudCluster();

  /**
   * Adds a multi-cloud cluster without a request, for code that only reads.
   *
   * <pre>{@code
   * cloud.hss().addMultiCloudCluster(
   *     c -> c.name("staging").status(MultiCloudClusterStatus.CONNECT_SUCCESS));
   * }</pre>
   *
   * @param describe changes what should differ from the defaults
   * @return the cluster
   * @throws IllegalArgumentException if a value breaks its row of the page; the message names it
   * @throws IllegalStateException if the project already has a cluster with that id, or is closed
   */
  MultiCloudCluster addMultiCloudCluster(Consumer<MultiCloudClusterBuilder> describe);

  /**
   * Removes a multi-cloud cluster, as if somebody else had done it.
   *
   * <pre>{@code
   * cloud.hss().remove(cluster);   // requests for it get 400 HSS.0011
   * }</pre>
   *
   * @param cluster a cluster of this project, in whatever state
   * @throws IllegalArgumentException if the project has no such cluster, or not any more
   */
  void remove(MultiCloudCluster cluster);

  /**
   * Sets the status that the list of clusters shows from now on. An agent that connects for the
   * first time gets the version 3.2.10, unless it has one.
   *
   * <pre>{@code
   * cloud.hss().setStatus(cluster, MultiCloudClusterStatus.CONNECT_SUCCESS);
   * }</pre>
   *
   * @param cluster a cluster of this project, in whatever state
   * @param status the new status
   * @throws IllegalArgumentException if the project has no such cluster, or not any more
   */
  void setStatus(MultiCloudCluster cluster, MultiCloudClusterStatus status);

  /**
   * Sets the status that the next synchronization finds ({@code SyncMultiCloudClusterStatus}).
   * Until a request names the cluster there, the list shows the old one. {@link #setStatus} takes
   * it back.
   *
   * <pre>{@code
   * cloud.hss().setStatusAtNextSync(cluster, MultiCloudClusterStatus.CONNECT_SUCCESS);
   * }</pre>
   *
   * @param cluster a cluster of this project, in whatever state
   * @param status the status that the next synchronization finds
   * @throws IllegalArgumentException if the project has no such cluster, or not any more
   */
  void setStatusAtNextSync(MultiCloudCluster cluster, MultiCloudClusterStatus status);

  /**
   * From now on, really tries the kubeconfigs that requests send: at a registration ({@code
   * CreateMultiCloudClusters}), at an update with a new kubeconfig ({@code
   * UpdateMultiCloudClusters}), and at every synchronization ({@code SyncMultiCloudClusterStatus}),
   * which also tries the clusters that a test has added. The status becomes {@code CONNECT_SUCCESS}
   * or {@code CONNECT_FAIL}, and {@link MultiCloudCluster#connectionFailure} says why. Without
   * this, nothing is tried. All of it is our choice; the real service connects through its agent.
   *
   * <pre>{@code
   * cloud.hss().connectToClusters();
   * // … the code under test registers a cluster …
   * MultiCloudCluster registered = cloud.hss().registeredClusters().get(0);
   * registered.status();              // CONNECT_FAIL
   * registered.connectionFailure();   // GET https://127.0.0.1:41235/version: the server's …
   * }</pre>
   *
   * <p>What is tried: {@code GET /version} at the server of the current context, with its client
   * certificate or token. The server's certificate and host name are verified as the kubeconfig
   * says, by the system's clock. 200 is success. Redirects and proxies are not used. Files,
   * programs and passwords that a kubeconfig names are not used either, and that is the reason
   * then.
   *
   * <p>The answer to the request comes after the attempt, so that the status is there when the
   * client goes on: 2 s at most for connecting, 4 s for all, and 6 s if a host name cannot be
   * looked up. Other requests do not wait for it. A synchronization tries its clusters at the same
   * time, and no more than the first 32. What a test sets with {@link #setStatus} meanwhile or
   * later stays until the next attempt; for a cluster with a status from {@link
   * #setStatusAtNextSync}, a synchronization takes that one, and tries nothing.
   */
  void connectToClusters();

  /**
   * Sets the version of the agent that the list of clusters shows from now on.
   *
   * <pre>{@code
   * cloud.hss().setAgentVersion(cluster, "3.2.8");
   * }</pre>
   *
   * @param cluster a cluster of this project, in whatever state
   * @param version for example {@code 3.2.8}; any text
   * @throws IllegalArgumentException if the project has no such cluster, or not any more
   */
  void setAgentVersion(MultiCloudCluster cluster, String version);

  /**
   * Takes a permission from the agent in a cluster. {@code ShowMultiCloudClusterAuth} then has a
   * row with {@code "is_authed": false} and an advice. Nothing else changes.
   *
   * <pre>{@code
   * cloud.hss().denyPermission(cluster, "pods");
   * }</pre>
   *
   * @param cluster a cluster of this project, in whatever state
   * @param resource a Kubernetes resource that the agent needs, for example {@code pods}
   * @throws IllegalArgumentException if the agent needs no such resource (the message lists those
   *     it needs), or the project has no such cluster
   */
  void denyPermission(MultiCloudCluster cluster, String resource);

  /**
   * Gives a permission back. An agent has all of them at first.
   *
   * @param cluster a cluster of this project, in whatever state
   * @param resource a Kubernetes resource that the agent needs, for example {@code pods}
   * @throws IllegalArgumentException if the agent needs no such resource, or the project has no
   *     such cluster
   */
  void grantPermission(MultiCloudCluster cluster, String resource);

  /**
   * Faults for all operations of this service.
   *
   * <pre>{@code
   * cloud.hss().faults().next(2, Fault.throttled());   // fails twice, then works
   * }</pre>
   *
   * @return where a test adds faults
   */
  Faults faults();

  /**
   * Faults for one operation. They come before those of {@link #faults()}.
   *
   * <pre>{@code
   * cloud.hss().faults("CreateMultiCloudClusters").next(Fault.throttled());
   * }</pre>
   *
   * @param operationId the vendor's name of the operation, as in its SDKs
   * @return where a test adds faults
   * @throws IllegalArgumentException if there is no such operation; the message lists them
   */
  Faults faults(String operationId);
}
