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
    Fields fields = new Fields();
    fields.set("id", id, cluster::id);
    fields.set("name", name, cluster::name);
    fields.set("provider", provider, cluster::provider);
    fields.set("server", server, cluster::server);
    fields.set("status", status.map(text -> Names.status("status", text)), cluster::status);
    fields.set("agentVersion", agentVersion, cluster::agentVersion);
    fields.set("kubeconfig", kubeconfig, cluster::kubeconfig);
    fields.set("enterpriseProjectId", enterpriseProjectId, cluster::enterpriseProjectId);
    fields.set("organization", organization, cluster::organization);
    fields.set("imageRepo", imageRepo, cluster::imageRepo);
    fields.set(
        "certificateExpirationDate",
        certificateExpirationDate,
        cluster::certificateExpirationDate);
    fields.set("currentExpirationDate", currentExpirationDate, cluster::currentExpirationDate);
  }

  /** Without the kubeconfig. */
  @Override
  public String toString() {
    return "multi-cloud cluster " + name.or(() -> id).orElse("");
  }
}
