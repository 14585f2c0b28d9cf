package io.github.fakehuaweicloud.hss;

import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Instant;
import java.util.Optional;

/**
 * A multi-cloud cluster in the state of one moment: the 17 body fields of its registration (HSS
 * page, Table 4) and its query parameter, what was updated since, and what HSS knows of its agent.
 * Optional fields are empty if they were absent or JSON null.
 *
 * <pre>{@code
 * MultiCloudCluster registered = cloud.hss().multiCloudClusters().get(0);
 * registered.name();                       // Optional[ywk-test]
 * registered.status();                     // NOT_CONNECT
 * registered.certificateExpirationDate();  // Optional[2027-06-27T06:59:56.667Z]
 * registered.kubeconfig().clusters();      // [KubeconfigCluster[name=internalCluster, …]]
 * }</pre>
 *
 * <p>It does not follow later changes; {@link Hss#multiCloudCluster} has the present state. Prints
 * its secrets as digests. Immutable. Implemented by the fake only.
 */
public interface MultiCloudCluster {

  /**
   * The {@code cluster_id} of the response.
   *
   * @return a random UUID with dashes, unless a test chose another id
   */
  String id();

  /**
   * The {@code X-Request-Id} of the response, which is also the id of the recorded request. One
   * that a test added has an id of no request.
   *
   * @return 32 hex digits
   */
  String requestId();

  /**
   * Whether the agent is connected.
   *
   * @return {@code NOT_CONNECT} until a test sets another one with {@link Hss#setStatus} or {@link
   *     Hss#setStatusAtNextSync}, or HSS tries the kubeconfig, see {@link Hss#connectToClusters}
   */
  MultiCloudClusterStatus status();

  /**
   * Why HSS could not connect when it last tried the kubeconfig, see {@link Hss#connectToClusters}:
   * what was tried, what came, and what to do.
   *
   * <pre>{@code
   * registered.connectionFailure();
   * // Optional[GET https://127.0.0.1:41235/version: expected 200, got 401, Unauthorized. …]
   * }</pre>
   *
   * @return a sentence without secrets, for people: the wording may change; empty if it has
   *     connected, has not tried, or a test has set the status since
   */
  Optional<String> connectionFailure();

  /**
   * The version of the agent.
   *
   * @return for example {@code 3.2.10}; empty until the agent has connected or a test has set it
   */
  Optional<String> agentVersion();

  /**
   * Whether the cluster has been removed, by a request or by the test.
   *
   * @return true for some of {@link Hss#registeredClusters}; never for one of {@link
   *     Hss#multiCloudClusters}
   */
  boolean isRemoved();

  /**
   * The query parameter {@code enterprise_project_id}.
   *
   * @return {@code 0}, its documented default, if it was absent
   */
  String enterpriseProjectId();

  /**
   * The field {@code name}.
   *
   * @return any text
   */
  Optional<String> name();

  /**
   * The field {@code provider}.
   *
   * @return {@code ali}, {@code tencent}, {@code azure}, {@code aws}, {@code self_built_hw}, {@code
   *     self_built_idc} or empty text
   */
  Optional<String> provider();

  /**
   * The field {@code server}: the address of the API server.
   *
   * @return for example {@code https://lb.kubesphere.local:6443}; any text is accepted
   */
  Optional<String> server();

  /**
   * The field {@code image_repo}: the address of the image repository.
   *
   * @return any text
   */
  Optional<String> imageRepo();

  /**
   * The field {@code image_repo_username}.
   *
   * @return any text
   */
  Optional<String> imageRepoUsername();

  /**
   * The field {@code image_repo_password}.
   *
   * @return a secret, printed as a digest
   */
  Optional<String> imageRepoPassword();

  /**
   * The field {@code organization}.
   *
   * @return any text
   */
  Optional<String> organization();

  /**
   * The field {@code image_repo_type}.
   *
   * @return {@code harbor}, {@code quay}, {@code jfrog}, {@code other} or empty text
   */
  Optional<String> imageRepoType();

  /**
   * The field {@code current_expiration_date} of the latest request that had it, the registration
   * or an update, sent as milliseconds since 1970 (the unit as observed).
   *
   * @return the time, to the millisecond
   */
  Optional<Instant> currentExpirationDate();

  /**
   * The field {@code certificate_expiration_date} of the registration, sent as milliseconds since
   * 1970 (the unit as observed). The list of clusters shows the client certificate's in its place
   * if it was not sent, or if a later kubeconfig has one that can be read.
   *
   * @return the time, to the millisecond
   */
  Optional<Instant> certificateExpirationDate();

  /**
   * The kubeconfig as it was sent: the field {@code kube_config} of the registration, or {@code
   * kubeconfig} of a later update.
   *
   * @return YAML or JSON; a secret, printed as a digest
   */
  String kubeconfigText();

  /**
   * The kubeconfig, parsed.
   *
   * @return its entries; certificates and keys in it may be garbage
   */
  Kubeconfig kubeconfig();

  /**
   * The field {@code image_arch}.
   *
   * @return {@code x86} or {@code arm}
   */
  Optional<String> imageArch();

  /**
   * The field {@code anp_proxy}: the address of the ANP proxy.
   *
   * @return any text
   */
  Optional<String> anpProxy();

  /**
   * The field {@code hostguard_proxy}: the address of the Hostguard proxy.
   *
   * @return any text
   */
  Optional<String> hostguardProxy();

  /**
   * The field {@code container_name}.
   *
   * @return any text
   */
  Optional<String> containerName();

  /**
   * The field {@code dns_policy}.
   *
   * @return {@code default}, {@code clusterfirst}, {@code clusterfirstwithhostnet} or {@code none}
   */
  Optional<String> dnsPolicy();

  /**
   * The field {@code dns_config}.
   *
   * @return the IP addresses of DNS servers, separated by semicolons
   */
  Optional<String> dnsConfig();
}
