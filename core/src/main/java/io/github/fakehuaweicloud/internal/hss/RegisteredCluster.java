package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.hss.HssParameters;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.hss.MultiCloudClusterStatus;
import io.github.fakehuaweicloud.internal.contract.SentParameters;
import io.github.fakehuaweicloud.internal.hss.pages.CreateMultiCloudClusterPage;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.journal.Footprint;
import io.github.fakehuaweicloud.internal.text.Secrets;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Instant;
import java.util.Optional;

/**
 * The present state of a cluster. Most of it are the parameters of its registration.
 *
 * @param isNewer whether the kubeconfig is another than that of the registration
 */
record RegisteredCluster(
    Registration registration,
    UploadedKubeconfig uploaded,
    boolean isNewer,
    Optional<Instant> currentExpirationDate,
    Agent agent,
    boolean isRemoved)
    implements MultiCloudCluster {

  /** Its own ones, its ids, its agent and its times, and its place among the clusters. */
  private static final long OBJECTS = 500;

  static RegisteredCluster of(Registration registration, UploadedKubeconfig uploaded, Agent agent) {
    return new RegisteredCluster(
        registration,
        uploaded,
        false,
        registration.sent().value(HssParameters.CURRENT_EXPIRATION_DATE),
        agent,
        false);
  }

  RegisteredCluster with(Agent other) {
    return new RegisteredCluster(
        registration, uploaded, isNewer, currentExpirationDate, other, isRemoved);
  }

  RegisteredCluster with(UploadedKubeconfig other) {
    boolean isAnother = !sent().value(HssParameters.KUBE_CONFIG).equals(Optional.of(other.text()));
    return new RegisteredCluster(
        registration, other, isAnother, currentExpirationDate, agent, isRemoved);
  }

  RegisteredCluster withCurrentExpirationDate(Instant other) {
    return new RegisteredCluster(
        registration, uploaded, isNewer, Optional.of(other), agent, isRemoved);
  }

  RegisteredCluster removed() {
    return new RegisteredCluster(
        registration, uploaded, isNewer, currentExpirationDate, agent, true);
  }

  /** What the list says: the certificate's of a newer kubeconfig, else what was sent. */
  Optional<Instant> listedExpiry() {
    return isNewer
        ? uploaded.expiry().or(this::certificateExpirationDate)
        : certificateExpirationDate().or(uploaded::expiry);
  }

  /** What the list says: the address that was sent, else the kubeconfig's. */
  Optional<String> listedServer() {
    return server().or(uploaded::server);
  }

  /**
   * What it shares with the requests that led to it is counted once more, except for the bodies.
   */
  Footprint footprint() {
    long own = OBJECTS + sent().memory();
    Footprint registered = with(sent().body(), Footprint.of(own));
    return uploaded.sent().equals(sent())
        ? registered
        : with(
            uploaded.sent().body(),
            new Footprint(own + uploaded.sent().memory(), registered.bodies()));
  }

  private static Footprint with(Optional<Body> body, Footprint footprint) {
    return body.map(footprint::with).orElse(footprint);
  }

  private SentParameters sent() {
    return registration.sent();
  }

  @Override
  public String id() {
    return registration.id();
  }

  @Override
  public String requestId() {
    return registration.requestId();
  }

  @Override
  public MultiCloudClusterStatus status() {
    return agent.status();
  }

  @Override
  public Optional<String> connectionFailure() {
    return agent.failure();
  }

  @Override
  public Optional<String> agentVersion() {
    return agent.version();
  }

  @Override
  public Kubeconfig kubeconfig() {
    return uploaded.parsed();
  }

  @Override
  public String enterpriseProjectId() {
    return sent()
        .value(HssParameters.ENTERPRISE_PROJECT_ID)
        .orElse(CreateMultiCloudClusterPage.DEFAULT_ENTERPRISE_PROJECT);
  }

  @Override
  public String kubeconfigText() {
    return uploaded.text();
  }

  @Override
  public Optional<String> name() {
    return sent().value(HssParameters.NAME);
  }

  @Override
  public Optional<String> provider() {
    return sent().value(HssParameters.PROVIDER);
  }

  @Override
  public Optional<String> server() {
    return sent().value(HssParameters.SERVER);
  }

  @Override
  public Optional<String> imageRepo() {
    return sent().value(HssParameters.IMAGE_REPO);
  }

  @Override
  public Optional<String> imageRepoUsername() {
    return sent().value(HssParameters.IMAGE_REPO_USERNAME);
  }

  @Override
  public Optional<String> imageRepoPassword() {
    return sent().value(HssParameters.IMAGE_REPO_PASSWORD);
  }

  @Override
  public Optional<String> organization() {
    return sent().value(HssParameters.ORGANIZATION);
  }

  @Override
  public Optional<String> imageRepoType() {
    return sent().value(HssParameters.IMAGE_REPO_TYPE);
  }

  @Override
  public Optional<Instant> certificateExpirationDate() {
    return sent().value(HssParameters.CERTIFICATE_EXPIRATION_DATE);
  }

  @Override
  public Optional<String> imageArch() {
    return sent().value(HssParameters.IMAGE_ARCH);
  }

  @Override
  public Optional<String> anpProxy() {
    return sent().value(HssParameters.ANP_PROXY);
  }

  @Override
  public Optional<String> hostguardProxy() {
    return sent().value(HssParameters.HOSTGUARD_PROXY);
  }

  @Override
  public Optional<String> containerName() {
    return sent().value(HssParameters.CONTAINER_NAME);
  }

  @Override
  public Optional<String> dnsPolicy() {
    return sent().value(HssParameters.DNS_POLICY);
  }

  @Override
  public Optional<String> dnsConfig() {
    return sent().value(HssParameters.DNS_CONFIG);
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
        + (isRemoved ? ", removed" : "")
        + ", kube_config "
        + Secrets.mask(kubeconfigText());
  }
}
