package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.hss.MultiCloudClusterBuilder;
import java.time.Instant;
import java.util.Optional;

/**
 * A multi-cloud cluster that HSS knows already. Everything has the default of {@code
 * MultiCloudClusterBuilder}.
 *
 * @param status as the page writes it, for example {@code connect_success}
 * @param kubeconfig YAML or JSON; may hold a private key
 */
public record NewMultiCloudCluster(
    Optional<String> id,
    Optional<String> name,
    Optional<String> provider,
    Optional<String> server,
    Optional<String> status,
    Optional<String> agentVersion,
    Optional<String> kubeconfig,
    Optional<String> enterpriseProjectId,
    Optional<String> organization,
    Optional<String> imageRepo,
    Optional<Instant> certificateExpirationDate,
    Optional<Instant> currentExpirationDate) {

  /**
   * Sets what is there.
   *
   * @throws IllegalArgumentException if a value is invalid; the message begins with the field
   */
  public void describe(MultiCloudClusterBuilder cluster) {
    Fields.set("id", id, cluster::id);
    Fields.set("name", name, cluster::name);
    Fields.set("provider", provider, cluster::provider);
    Fields.set("server", server, cluster::server);
    Fields.set("status", status, text -> cluster.status(Names.status(text)));
    Fields.set("agentVersion", agentVersion, cluster::agentVersion);
    Fields.set("kubeconfig", kubeconfig, cluster::kubeconfig);
    Fields.set("enterpriseProjectId", enterpriseProjectId, cluster::enterpriseProjectId);
    Fields.set("organization", organization, cluster::organization);
    Fields.set("imageRepo", imageRepo, cluster::imageRepo);
    Fields.set(
        "certificateExpirationDate", certificateExpirationDate, cluster::certificateExpirationDate);
    Fields.set("currentExpirationDate", currentExpirationDate, cluster::currentExpirationDate);
  }

  /** Without the kubeconfig. */
  @Override
  public String toString() {
    return "multi-cloud cluster " + name.or(() -> id).orElse("");
  }
}
