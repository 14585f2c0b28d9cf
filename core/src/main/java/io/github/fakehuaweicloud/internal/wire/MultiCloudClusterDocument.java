package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.internal.text.Secrets;
import java.time.Instant;
import java.util.Optional;

/**
 * A multi-cloud cluster of HSS.
 *
 * @param imageRepoPassword only if secrets were asked for
 * @param kubeconfig as it was sent; only if secrets were asked for
 */
public record MultiCloudClusterDocument(
    String id,
    String requestId,
    Optional<String> name,
    Optional<String> provider,
    Optional<String> server,
    String status,
    Optional<String> agentVersion,
    Optional<String> connectionFailure,
    boolean removed,
    String enterpriseProjectId,
    Optional<String> organization,
    Optional<String> imageRepo,
    Optional<String> imageRepoType,
    Optional<String> imageRepoUsername,
    Optional<String> imageRepoPassword,
    Optional<String> imageArch,
    Optional<String> containerName,
    Optional<String> anpProxy,
    Optional<String> hostguardProxy,
    Optional<String> dnsPolicy,
    Optional<String> dnsConfig,
    Optional<Instant> certificateExpirationDate,
    Optional<Instant> currentExpirationDate,
    Optional<String> kubeconfig) {

  public static MultiCloudClusterDocument of(MultiCloudCluster cluster, boolean secrets) {
    return new MultiCloudClusterDocument(
        cluster.id(),
        cluster.requestId(),
        cluster.name(),
        cluster.provider(),
        cluster.server().map(server -> secrets ? server : Secrets.maskEmbedded(server)),
        cluster.status().text(),
        cluster.agentVersion(),
        cluster.connectionFailure(),
        cluster.isRemoved(),
        cluster.enterpriseProjectId(),
        cluster.organization(),
        cluster.imageRepo().map(repo -> secrets ? repo : Secrets.maskEmbedded(repo)),
        cluster.imageRepoType(),
        cluster.imageRepoUsername(),
        cluster.imageRepoPassword().filter(password -> secrets),
        cluster.imageArch(),
        cluster.containerName(),
        cluster.anpProxy().map(proxy -> secrets ? proxy : Secrets.maskEmbedded(proxy)),
        cluster.hostguardProxy().map(proxy -> secrets ? proxy : Secrets.maskEmbedded(proxy)),
        cluster.dnsPolicy(),
        cluster.dnsConfig().map(config -> secrets ? config : Secrets.maskEmbedded(config)),
        cluster.certificateExpirationDate(),
        cluster.currentExpirationDate(),
        Optional.of(cluster.kubeconfigText()).filter(text -> secrets));
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return "multi-cloud cluster " + id;
  }
}
