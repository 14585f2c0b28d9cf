package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.hss.HssParameters;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.internal.contract.SentParameters;
import io.github.fakehuaweicloud.internal.text.Secrets;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Instant;
import java.util.Optional;

/** A registered cluster. Its fields are the parameters of the request that created it. */
record RegisteredCluster(String id, String requestId, SentParameters sent, Kubeconfig kubeconfig)
    implements MultiCloudCluster {

  @Override
  public String enterpriseProjectId() {
    return sent.value(HssParameters.ENTERPRISE_PROJECT_ID)
        .orElse(CreateMultiCloudClusterPage.DEFAULT_ENTERPRISE_PROJECT);
  }

  @Override
  public String kubeconfigText() {
    return sent.value(HssParameters.KUBE_CONFIG).orElseThrow();
  }

  @Override
  public Optional<String> name() {
    return sent.value(HssParameters.NAME);
  }

  @Override
  public Optional<String> provider() {
    return sent.value(HssParameters.PROVIDER);
  }

  @Override
  public Optional<String> server() {
    return sent.value(HssParameters.SERVER);
  }

  @Override
  public Optional<String> imageRepo() {
    return sent.value(HssParameters.IMAGE_REPO);
  }

  @Override
  public Optional<String> imageRepoUsername() {
    return sent.value(HssParameters.IMAGE_REPO_USERNAME);
  }

  @Override
  public Optional<String> imageRepoPassword() {
    return sent.value(HssParameters.IMAGE_REPO_PASSWORD);
  }

  @Override
  public Optional<String> organization() {
    return sent.value(HssParameters.ORGANIZATION);
  }

  @Override
  public Optional<String> imageRepoType() {
    return sent.value(HssParameters.IMAGE_REPO_TYPE);
  }

  @Override
  public Optional<Instant> currentExpirationDate() {
    return sent.value(HssParameters.CURRENT_EXPIRATION_DATE);
  }

  @Override
  public Optional<Instant> certificateExpirationDate() {
    return sent.value(HssParameters.CERTIFICATE_EXPIRATION_DATE);
  }

  @Override
  public Optional<String> imageArch() {
    return sent.value(HssParameters.IMAGE_ARCH);
  }

  @Override
  public Optional<String> anpProxy() {
    return sent.value(HssParameters.ANP_PROXY);
  }

  @Override
  public Optional<String> hostguardProxy() {
    return sent.value(HssParameters.HOSTGUARD_PROXY);
  }

  @Override
  public Optional<String> containerName() {
    return sent.value(HssParameters.CONTAINER_NAME);
  }

  @Override
  public Optional<String> dnsPolicy() {
    return sent.value(HssParameters.DNS_POLICY);
  }

  @Override
  public Optional<String> dnsConfig() {
    return sent.value(HssParameters.DNS_CONFIG);
  }

  @Override
  public String toString() {
    return "multi-cloud cluster "
        + id
        + name().map(value -> ", name " + value).orElse("")
        + provider().map(value -> ", provider " + value).orElse("")
        + server().map(value -> ", server " + Secrets.maskEmbedded(value)).orElse("")
        + ", kube_config "
        + Secrets.mask(kubeconfigText());
  }
}
