package io.github.fakehuaweicloud.hss;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.http.Secrets;
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
 * registered.kubeConfig().clusters();      // [KubeconfigCluster[name=internalCluster, …]]
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param id the made-up {@code cluster_id} of the response, a UUID with dashes
 * @param requestId the {@code X-Request-Id} of that response, which is also that of the recorded
 *     request
 * @param enterpriseProjectId the query parameter {@code enterprise_project_id}; its documented
 *     default {@code 0} if absent
 * @param name the cluster's name
 * @param provider the cluster's provider, for example {@code tencent}: one of {@code ali}, {@code
 *     tencent}, {@code azure}, {@code aws}, {@code self_built_hw}, {@code self_built_idc}, or empty
 *     text
 * @param server the API server's address, for example {@code https://lb.kubesphere.local:6443}
 * @param imageRepo the image repository's address
 * @param imageRepoUsername the image repository's user
 * @param imageRepoPassword the image repository's password; a secret, printed as a digest
 * @param organization the organization
 * @param imageRepoType the image repository's type: {@code harbor}, {@code quay}, {@code jfrog},
 *     {@code other}, or empty text
 * @param currentExpirationDate the end of the current validity, sent in milliseconds since 1970
 *     (the unit as observed), for example {@code 1814079596667}
 * @param certificateExpirationDate the end of the certificate's validity, sent likewise
 * @param kubeConfigText the kubeconfig as it was sent; a secret, printed as a digest
 * @param kubeConfig the kubeconfig, parsed
 * @param imageArch the image architecture, {@code x86} or {@code arm}
 * @param anpProxy the ANP proxy's address
 * @param hostguardProxy the Hostguard proxy's address
 * @param containerName the container's name
 * @param dnsPolicy the DNS policy: {@code default}, {@code clusterfirst}, {@code
 *     clusterfirstwithhostnet} or {@code none}
 * @param dnsConfig the DNS servers' IP addresses, separated by semicolons
 */
public record MultiCloudCluster(
    String id,
    String requestId,
    String enterpriseProjectId,
    Optional<String> name,
    Optional<String> provider,
    Optional<String> server,
    Optional<String> imageRepo,
    Optional<String> imageRepoUsername,
    Optional<String> imageRepoPassword,
    Optional<String> organization,
    Optional<String> imageRepoType,
    Optional<Instant> currentExpirationDate,
    Optional<Instant> certificateExpirationDate,
    String kubeConfigText,
    Kubeconfig kubeConfig,
    Optional<String> imageArch,
    Optional<String> anpProxy,
    Optional<String> hostguardProxy,
    Optional<String> containerName,
    Optional<String> dnsPolicy,
    Optional<String> dnsConfig) {

  static MultiCloudCluster of(
      String id,
      String requestId,
      String enterpriseProjectId,
      ObjectNode body,
      Kubeconfig kubeConfig) {
    return new MultiCloudCluster(
        id,
        requestId,
        enterpriseProjectId,
        text(body, "name"),
        text(body, "provider"),
        text(body, "server"),
        text(body, "image_repo"),
        text(body, "image_repo_username"),
        text(body, "image_repo_password"),
        text(body, "organization"),
        text(body, "image_repo_type"),
        time(body, "current_expiration_date"),
        time(body, "certificate_expiration_date"),
        text(body, "kube_config").orElseThrow(),
        kubeConfig,
        text(body, "image_arch"),
        text(body, "anp_proxy"),
        text(body, "hostguard_proxy"),
        text(body, "container_name"),
        text(body, "dns_policy"),
        text(body, "dns_config"));
  }

  private static Optional<String> text(ObjectNode body, String field) {
    return Optional.ofNullable(body.path(field).textValue());
  }

  private static Optional<Instant> time(ObjectNode body, String field) {
    return body.path(field).isIntegralNumber()
        ? Optional.of(Instant.ofEpochMilli(body.path(field).longValue()))
        : Optional.empty();
  }

  /** Prints the id, name, provider and server, and the kubeconfig as a digest. */
  @Override
  public String toString() {
    return "multi-cloud cluster "
        + id
        + name.map(value -> ", name " + value).orElse("")
        + provider.map(value -> ", provider " + value).orElse("")
        + server.map(value -> ", server " + Secrets.maskUserInfo(value)).orElse("")
        + ", kube_config "
        + Secrets.mask(kubeConfigText);
  }
}
