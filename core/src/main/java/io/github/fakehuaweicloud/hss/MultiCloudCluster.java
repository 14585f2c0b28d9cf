package io.github.fakehuaweicloud.hss;

import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Instant;
import java.util.Optional;

/**
 * A multi-cloud cluster as it was registered: the 17 body fields (HSS page, Table 4) and the query
 * parameter. Optional fields are empty if they were absent or JSON null.
 *
 * <pre>{@code
 * MultiCloudCluster registered = cloud.hss().multiCloudClusters().get(0);
 * registered.name();                       // Optional[ywk-test]
 * registered.certificateExpirationDate();  // Optional[2027-06-27T06:59:56.667Z]
 * registered.kubeconfig().clusters();      // [KubeconfigCluster[name=internalCluster, …]]
 * }</pre>
 *
 * <p>Prints its secrets as digests. Immutable. Implemented by the fake only.
 */
public interface MultiCloudCluster {

  /**
   * The {@code cluster_id} of the response.
   *
   * @return a random UUID with dashes
   */
  String id();

  /**
   * The {@code X-Request-Id} of the response, which is also the id of the recorded request.
   *
   * @return 32 hex digits
   */
  String requestId();

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
   * The field {@code current_expiration_date}, sent as milliseconds since 1970 (the unit as
   * observed).
   *
   * @return the time, to the millisecond
   */
  Optional<Instant> currentExpirationDate();

  /**
   * The field {@code certificate_expiration_date}, sent as milliseconds since 1970 (the unit as
   * observed).
   *
   * @return the time, to the millisecond
   */
  Optional<Instant> certificateExpirationDate();

  /**
   * The field {@code kube_config} as it was sent.
   *
   * @return YAML or JSON; a secret, printed as a digest
   */
  String kubeconfigText();

  /**
   * The field {@code kube_config}, parsed.
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
