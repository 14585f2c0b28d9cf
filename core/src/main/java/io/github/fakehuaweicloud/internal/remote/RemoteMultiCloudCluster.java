package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.hss.MultiCloudClusterStatus;
import io.github.fakehuaweicloud.internal.text.Secrets;
import io.github.fakehuaweicloud.internal.wire.MultiCloudClusterDocument;
import io.github.fakehuaweicloud.internal.wire.Names;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Instant;
import java.util.Optional;

/** A multi-cloud cluster elsewhere, as it was when it was asked for. */
record RemoteMultiCloudCluster(MultiCloudClusterDocument document, String kubeconfigText)
    implements MultiCloudCluster {

  static RemoteMultiCloudCluster of(MultiCloudClusterDocument document) {
    return new RemoteMultiCloudCluster(
        document,
        document
            .kubeconfig()
            .orElseThrow(() -> new IllegalStateException("The fake shows it when it is asked")));
  }

  @Override
  public String id() {
    return document.id();
  }

  @Override
  public String requestId() {
    return document.requestId();
  }

  @Override
  public MultiCloudClusterStatus status() {
    return Names.status(document.status());
  }

  @Override
  public Optional<String> connectionFailure() {
    return document.connectionFailure();
  }

  @Override
  public Optional<String> agentVersion() {
    return document.agentVersion();
  }

  @Override
  public boolean isRemoved() {
    return document.removed();
  }

  @Override
  public String enterpriseProjectId() {
    return document.enterpriseProjectId();
  }

  @Override
  public Optional<String> name() {
    return document.name();
  }

  @Override
  public Optional<String> provider() {
    return document.provider();
  }

  @Override
  public Optional<String> server() {
    return document.server();
  }

  @Override
  public Optional<String> imageRepo() {
    return document.imageRepo();
  }

  @Override
  public Optional<String> imageRepoUsername() {
    return document.imageRepoUsername();
  }

  @Override
  public Optional<String> imageRepoPassword() {
    return document.imageRepoPassword();
  }

  @Override
  public Optional<String> organization() {
    return document.organization();
  }

  @Override
  public Optional<String> imageRepoType() {
    return document.imageRepoType();
  }

  @Override
  public Optional<Instant> currentExpirationDate() {
    return document.currentExpirationDate();
  }

  @Override
  public Optional<Instant> certificateExpirationDate() {
    return document.certificateExpirationDate();
  }

  @Override
  public Kubeconfig kubeconfig() {
    return Kubeconfig.parse(kubeconfigText);
  }

  @Override
  public Optional<String> imageArch() {
    return document.imageArch();
  }

  @Override
  public Optional<String> anpProxy() {
    return document.anpProxy();
  }

  @Override
  public Optional<String> hostguardProxy() {
    return document.hostguardProxy();
  }

  @Override
  public Optional<String> containerName() {
    return document.containerName();
  }

  @Override
  public Optional<String> dnsPolicy() {
    return document.dnsPolicy();
  }

  @Override
  public Optional<String> dnsConfig() {
    return document.dnsConfig();
  }

  @Override
  public String toString() {
    return "multi-cloud cluster "
        + id()
        + name().map(value -> ", name " + value).orElse("")
        + provider().map(value -> ", provider " + value).orElse("")
        + server().map(value -> ", server " + Secrets.maskEmbedded(value)).orElse("")
        + ", "
        + status().text()
        + connectionFailure().map(reason -> " (" + reason + ")").orElse("")
        + agentVersion().map(version -> ", agent " + version).orElse("")
        + (isRemoved() ? ", removed" : "")
        + ", kube_config "
        + Secrets.mask(kubeconfigText);
  }
}
