package io.github.fakehuaweicloud.hss;

import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Instant;
import java.util.Optional;

/**
 * A multi-cloud cluster as it was registered: the 17 fields of Table 4 of the HSS page, the query
 * parameter, and what the fake added. A field that was absent or JSON null is empty.
 *
 * <pre>{@code
 * MultiCloudCluster registered = cloud.hss().multiCloudClusters().get(0);
 * registered.name();                       // Optional[ywk-test]
 * registered.certificateExpirationDate();  // Optional[2027-06-27T06:59:56.667Z]
 * registered.kubeconfig().clusters();      // [KubeconfigCluster[name=internalCluster, …]]
 * }</pre>
 *
 * <p>Prints its secrets as digests. Immutable. Made by the fake only.
 */
public interface MultiCloudCluster {

  /**
   * The made-up {@code cluster_id} of the response, a UUID with dashes.
   *
   * @return the value
   */
  String id();

  /**
   * The {@code X-Request-Id} of that response, which is also that of the recorded request.
   *
   * @return the value
   */
  String requestId();

  /**
   * The query parameter {@code enterprise_project_id}; its documented default {@code 0} if absent.
   *
   * @return the value
   */
  String enterpriseProjectId();

  /**
   * The cluster's name.
   *
   * @return the value; empty if it was absent or null
   */
  Optional<String> name();

  /**
   * The cluster's provider, for example {@code tencent}: one of {@code ali}, {@code tencent},
   * {@code azure}, {@code aws}, {@code self_built_hw}, {@code self_built_idc}, or empty text.
   *
   * @return the value; empty if it was absent or null
   */
  Optional<String> provider();

  /**
   * The API server's address, for example {@code https://lb.kubesphere.local:6443}.
   *
   * @return the value; empty if it was absent or null
   */
  Optional<String> server();

  /**
   * The image repository's address.
   *
   * @return the value; empty if it was absent or null
   */
  Optional<String> imageRepo();

  /**
   * The image repository's user.
   *
   * @return the value; empty if it was absent or null
   */
  Optional<String> imageRepoUsername();

  /**
   * The image repository's password; a secret, printed as a digest.
   *
   * @return the value; empty if it was absent or null
   */
  Optional<String> imageRepoPassword();

  /**
   * The organization.
   *
   * @return the value; empty if it was absent or null
   */
  Optional<String> organization();

  /**
   * The image repository's type: {@code harbor}, {@code quay}, {@code jfrog}, {@code other}, or
   * empty text.
   *
   * @return the value; empty if it was absent or null
   */
  Optional<String> imageRepoType();

  /**
   * The end of the current validity, sent in milliseconds since 1970 (the unit as observed), for
   * example {@code 1814079596667}.
   *
   * @return the value; empty if it was absent or null
   */
  Optional<Instant> currentExpirationDate();

  /**
   * The end of the certificate's validity, sent likewise.
   *
   * @return the value; empty if it was absent or null
   */
  Optional<Instant> certificateExpirationDate();

  /**
   * The kubeconfig as it was sent; a secret, printed as a digest.
   *
   * @return the value
   */
  String kubeconfigText();

  /**
   * The kubeconfig, parsed.
   *
   * @return the value
   */
  Kubeconfig kubeconfig();

  /**
   * The image architecture, {@code x86} or {@code arm}.
   *
   * @return the value; empty if it was absent or null
   */
  Optional<String> imageArch();

  /**
   * The ANP proxy's address.
   *
   * @return the value; empty if it was absent or null
   */
  Optional<String> anpProxy();

  /**
   * The Hostguard proxy's address.
   *
   * @return the value; empty if it was absent or null
   */
  Optional<String> hostguardProxy();

  /**
   * The container's name.
   *
   * @return the value; empty if it was absent or null
   */
  Optional<String> containerName();

  /**
   * The DNS policy: {@code default}, {@code clusterfirst}, {@code clusterfirstwithhostnet} or
   * {@code none}.
   *
   * @return the value; empty if it was absent or null
   */
  Optional<String> dnsPolicy();

  /**
   * The DNS servers' IP addresses, separated by semicolons.
   *
   * @return the value; empty if it was absent or null
   */
  Optional<String> dnsConfig();
}
