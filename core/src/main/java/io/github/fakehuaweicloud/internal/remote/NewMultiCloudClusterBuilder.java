package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.hss.MultiCloudClusterBuilder;
import io.github.fakehuaweicloud.hss.MultiCloudClusterStatus;
import io.github.fakehuaweicloud.internal.hss.MultiCloudClusterDescription;
import io.github.fakehuaweicloud.internal.wire.NewMultiCloudCluster;
import java.time.Instant;
import java.util.Optional;

/** Writes down a multi-cloud cluster to add. The server checks it against its page. */
final class NewMultiCloudClusterBuilder implements MultiCloudClusterBuilder {

  private final MultiCloudClusterDescription check = new MultiCloudClusterDescription();
  private Optional<String> id = Optional.empty();
  private Optional<String> name = Optional.empty();
  private Optional<String> provider = Optional.empty();
  private Optional<String> server = Optional.empty();
  private Optional<String> status = Optional.empty();
  private Optional<String> agentVersion = Optional.empty();
  private Optional<String> kubeconfig = Optional.empty();
  private Optional<String> enterpriseProjectId = Optional.empty();
  private Optional<String> organization = Optional.empty();
  private Optional<String> imageRepo = Optional.empty();
  private Optional<Instant> certificateExpirationDate = Optional.empty();
  private Optional<Instant> currentExpirationDate = Optional.empty();

  NewMultiCloudCluster document() {
    return new NewMultiCloudCluster(
        id,
        name,
        provider,
        server,
        status,
        agentVersion,
        kubeconfig,
        enterpriseProjectId,
        organization,
        imageRepo,
        certificateExpirationDate,
        currentExpirationDate);
  }

  @Override
  public MultiCloudClusterBuilder id(String id) {
    check.id(id);
    this.id = Optional.of(id);
    return this;
  }

  @Override
  public MultiCloudClusterBuilder name(String name) {
    check.name(name);
    this.name = Optional.of(name);
    return this;
  }

  @Override
  public MultiCloudClusterBuilder provider(String provider) {
    check.provider(provider);
    this.provider = Optional.of(provider);
    return this;
  }

  @Override
  public MultiCloudClusterBuilder server(String server) {
    check.server(server);
    this.server = Optional.of(server);
    return this;
  }

  @Override
  public MultiCloudClusterBuilder imageRepo(String repository) {
    check.imageRepo(repository);
    this.imageRepo = Optional.of(repository);
    return this;
  }

  @Override
  public MultiCloudClusterBuilder organization(String organization) {
    check.organization(organization);
    this.organization = Optional.of(organization);
    return this;
  }

  @Override
  public MultiCloudClusterBuilder kubeconfig(String text) {
    check.kubeconfig(text);
    this.kubeconfig = Optional.of(text);
    return this;
  }

  @Override
  public MultiCloudClusterBuilder enterpriseProjectId(String id) {
    check.enterpriseProjectId(id);
    this.enterpriseProjectId = Optional.of(id);
    return this;
  }

  @Override
  public MultiCloudClusterBuilder currentExpirationDate(Instant time) {
    check.currentExpirationDate(time);
    this.currentExpirationDate = Optional.of(time);
    return this;
  }

  @Override
  public MultiCloudClusterBuilder certificateExpirationDate(Instant time) {
    check.certificateExpirationDate(time);
    this.certificateExpirationDate = Optional.of(time);
    return this;
  }

  @Override
  public MultiCloudClusterBuilder status(MultiCloudClusterStatus status) {
    check.status(status);
    this.status = Optional.of(status.text());
    return this;
  }

  @Override
  public MultiCloudClusterBuilder agentVersion(String version) {
    check.agentVersion(version);
    this.agentVersion = Optional.of(version);
    return this;
  }
}
