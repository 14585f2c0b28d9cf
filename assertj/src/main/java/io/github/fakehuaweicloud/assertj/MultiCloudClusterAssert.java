package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.hss.MultiCloudClusterStatus;
import io.github.fakehuaweicloud.internal.text.Secrets;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Assertions on a multi-cloud cluster that was registered with HSS.
 *
 * <pre>{@code
 * assertThat(cloud).registeredOneCluster().hasName("ywk-test").hasKubeConfigOf(cluster);
 * }</pre>
 *
 * <p>After an update, the kubeconfig and {@code current_expiration_date} are those of the update.
 */
public class MultiCloudClusterAssert
    extends NavigableAssert<MultiCloudClusterAssert, MultiCloudCluster> {

  /**
   * For AssertJ's soft assertions. Tests start with {@code assertThat(cluster)}.
   *
   * @param actual a registered cluster
   */
  public MultiCloudClusterAssert(MultiCloudCluster actual) {
    super(actual, MultiCloudClusterAssert.class);
  }

  @Override
  Origin originOfNext() {
    return origin().with(actual.requestId());
  }

  /**
   * {@return this assertion; fails unless {@code name} was sent with this value}
   *
   * @param name for example {@code ywk-test}
   */
  public MultiCloudClusterAssert hasName(String name) {
    return has("name", name, MultiCloudCluster::name);
  }

  /**
   * {@return this assertion; fails unless the fake answered with this {@code cluster_id}}
   *
   * @param id for example {@code client.createMultiCloudClusters(request).getClusterId()}
   */
  public MultiCloudClusterAssert hasId(String id) {
    isNotNull();
    Objects.requireNonNull(id, "Expected an id, got null");
    if (!actual.id().equals(id)) {
      throw differing(
          Set.of(), "a multi-cloud cluster with id " + Values.print(id), Values.print(actual.id()));
    }
    return this;
  }

  /**
   * {@return this assertion; fails unless HSS shows this status of the agent}
   *
   * @param status for example {@code MultiCloudClusterStatus.CONNECT_SUCCESS}
   */
  public MultiCloudClusterAssert hasStatus(MultiCloudClusterStatus status) {
    isNotNull();
    Objects.requireNonNull(status, "Expected a status, got null");
    if (actual.status() != status) {
      throw differing(
          Set.of(),
          "a multi-cloud cluster with status " + status.text(),
          actual.status().text()
              + actual.connectionFailure().map(reason -> " (" + reason + ")").orElse(""));
    }
    return this;
  }

  /**
   * {@return this assertion; fails unless HSS shows this version of the agent}
   *
   * @param version for example {@code 3.2.10}
   */
  public MultiCloudClusterAssert hasAgentVersion(String version) {
    isNotNull();
    Objects.requireNonNull(version, "Expected a version, got null");
    if (!actual.agentVersion().equals(Optional.of(version))) {
      throw differing(
          Set.of(),
          "a multi-cloud cluster with an agent of version " + Values.print(version),
          actual.agentVersion().map(Values::print).orElse("no agent has connected"));
    }
    return this;
  }

  /** {@return this assertion; fails unless {@code cluster.isRemoved()} is true} */
  public MultiCloudClusterAssert isRemoved() {
    isNotNull();
    if (!actual.isRemoved()) {
      throw differing(Set.of(), "a multi-cloud cluster that was removed", "it is still there");
    }
    return this;
  }

  /** {@return this assertion; fails unless {@code cluster.isRemoved()} is false} */
  public MultiCloudClusterAssert isNotRemoved() {
    isNotNull();
    if (actual.isRemoved()) {
      throw differing(Set.of(), "a multi-cloud cluster that is still there", "it was removed");
    }
    return this;
  }

  /**
   * {@return this assertion; fails unless {@code provider} was sent with this value}
   *
   * @param provider for example {@code tencent}
   */
  public MultiCloudClusterAssert hasProvider(String provider) {
    return has("provider", provider, MultiCloudCluster::provider);
  }

  /**
   * {@return this assertion; fails unless {@code server} was sent with this value}
   *
   * @param server for example {@code https://lb.kubesphere.local:6443}
   */
  public MultiCloudClusterAssert hasServer(String server) {
    return has("server", server, MultiCloudCluster::server);
  }

  /**
   * {@return this assertion; fails unless {@code image_repo} was sent with this value}
   *
   * @param imageRepo for example {@code https://harbor.example.com}
   */
  public MultiCloudClusterAssert hasImageRepo(String imageRepo) {
    return has("image_repo", imageRepo, MultiCloudCluster::imageRepo);
  }

  /**
   * {@return this assertion; fails unless {@code image_repo_username} was sent with this value}
   *
   * @param username for example {@code robot}
   */
  public MultiCloudClusterAssert hasImageRepoUsername(String username) {
    return has("image_repo_username", username, MultiCloudCluster::imageRepoUsername);
  }

  /**
   * {@return this assertion; fails unless {@code image_repo_password} was sent with this value}
   *
   * @param password for example {@code secret}; failures print only digests
   */
  public MultiCloudClusterAssert hasImageRepoPassword(String password) {
    isNotNull();
    if (!actual.imageRepoPassword().equals(Optional.of(password))) {
      throw differing(
          "image_repo_password",
          "a multi-cloud cluster with image_repo_password " + Secrets.mask(password),
          actual.imageRepoPassword().map(Secrets::mask).orElse("absent"));
    }
    return this;
  }

  /**
   * {@return this assertion; fails unless {@code organization} was sent with this value}
   *
   * @param organization for example {@code ywk}
   */
  public MultiCloudClusterAssert hasOrganization(String organization) {
    return has("organization", organization, MultiCloudCluster::organization);
  }

  /**
   * {@return this assertion; fails unless {@code image_repo_type} was sent with this value}
   *
   * @param type for example {@code harbor}
   */
  public MultiCloudClusterAssert hasImageRepoType(String type) {
    return has("image_repo_type", type, MultiCloudCluster::imageRepoType);
  }

  /**
   * {@return this assertion; fails unless {@code current_expiration_date} was sent with this value}
   *
   * @param time for example {@code Instant.ofEpochMilli(1814079596667L)}, to the millisecond
   */
  public MultiCloudClusterAssert hasCurrentExpirationDate(Instant time) {
    return has("current_expiration_date", time, MultiCloudCluster::currentExpirationDate);
  }

  /**
   * {@return this assertion; fails unless {@code certificate_expiration_date} was sent with this
   * value}
   *
   * @param time for example {@code certificate.getNotAfter().toInstant()}, to the millisecond
   */
  public MultiCloudClusterAssert hasCertificateExpirationDate(Instant time) {
    return has("certificate_expiration_date", time, MultiCloudCluster::certificateExpirationDate);
  }

  /**
   * {@return this assertion; fails unless {@code image_arch} was sent with this value}
   *
   * @param architecture for example {@code arm}
   */
  public MultiCloudClusterAssert hasImageArch(String architecture) {
    return has("image_arch", architecture, MultiCloudCluster::imageArch);
  }

  /**
   * {@return this assertion; fails unless {@code anp_proxy} was sent with this value}
   *
   * @param proxy for example {@code 10.0.0.4:8091}
   */
  public MultiCloudClusterAssert hasAnpProxy(String proxy) {
    return has("anp_proxy", proxy, MultiCloudCluster::anpProxy);
  }

  /**
   * {@return this assertion; fails unless {@code hostguard_proxy} was sent with this value}
   *
   * @param proxy for example {@code 10.0.0.4:8090}
   */
  public MultiCloudClusterAssert hasHostguardProxy(String proxy) {
    return has("hostguard_proxy", proxy, MultiCloudCluster::hostguardProxy);
  }

  /**
   * {@return this assertion; fails unless {@code container_name} was sent with this value}
   *
   * @param name for example {@code hostguard}
   */
  public MultiCloudClusterAssert hasContainerName(String name) {
    return has("container_name", name, MultiCloudCluster::containerName);
  }

  /**
   * {@return this assertion; fails unless {@code dns_policy} was sent with this value}
   *
   * @param policy for example {@code clusterfirst}
   */
  public MultiCloudClusterAssert hasDnsPolicy(String policy) {
    return has("dns_policy", policy, MultiCloudCluster::dnsPolicy);
  }

  /**
   * {@return this assertion; fails unless {@code dns_config} was sent with this value}
   *
   * @param config for example {@code 10.0.0.2;10.0.0.3}
   */
  public MultiCloudClusterAssert hasDnsConfig(String config) {
    return has("dns_config", config, MultiCloudCluster::dnsConfig);
  }

  /**
   * {@return this assertion; fails unless the query had this {@code enterprise_project_id}}
   *
   * @param id for example {@code all_granted_eps}; {@code 0} if none was sent
   */
  public MultiCloudClusterAssert hasEnterpriseProjectId(String id) {
    return has("enterprise_project_id", id, cluster -> Optional.of(cluster.enterpriseProjectId()));
  }

  /**
   * {@return this assertion; fails unless CCE issued the kubeconfig for this cluster, in YAML or
   * JSON}
   *
   * <p>The application may have chosen another of its contexts, and left out others. Which one it
   * chose is asserted by {@code kubeconfig().hasCurrentContext("external")}.
   *
   * @param cluster for example the one from {@code cloud.cce().addCluster()}
   * @throws IllegalStateException if the assertions did not start with {@code assertThat(cloud)}
   */
  public MultiCloudClusterAssert hasKubeConfigOf(Cluster cluster) {
    isNotNull();
    Objects.requireNonNull(cluster, "cluster");
    FakeHuaweiCloud project =
        origin()
            .cloud()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "Which kubeconfigs were issued only the project knows: begin with"
                            + " assertThat(cloud).registeredOneCluster(), or use"
                            + " hasKubeConfigOf(IssuedCertificate)"));
    List<IssuedCertificate> all = project.cce().issuedCertificates();
    List<Kubeconfig> issued =
        all.stream()
            .filter(certificate -> certificate.cluster().equals(cluster))
            .map(IssuedCertificate::kubeconfig)
            .toList();
    if (issued.stream().noneMatch(this::hasNothingBut)) {
      throw differing(
          "kube_config",
          "a multi-cloud cluster with a kubeconfig that CCE issued for cluster " + cluster.id(),
          ofAnotherCluster(all)
              .orElseGet(
                  () ->
                      issued.isEmpty()
                          ? "CCE issued none for that cluster"
                          : KubeconfigDifference.toNearest(actual.kubeconfig(), issued)));
    }
    return this;
  }

  private boolean hasNothingBut(Kubeconfig issued) {
    return KubeconfigDifference.isNone(actual.kubeconfig(), issued);
  }

  private Optional<String> ofAnotherCluster(List<IssuedCertificate> all) {
    return all.stream()
        .filter(other -> hasNothingBut(other.kubeconfig()))
        .findFirst()
        .map(other -> "the one that CCE issued for cluster " + other.cluster().id());
  }

  /**
   * {@return this assertion; fails unless the kubeconfig is this certificate's, in YAML or JSON}
   *
   * <p>The application may have chosen another of its contexts, and left out others.
   *
   * @param certificate for example {@code cloud.cce().issuedCertificates().get(1)}
   */
  public MultiCloudClusterAssert hasKubeConfigOf(IssuedCertificate certificate) {
    isNotNull();
    if (!hasNothingBut(certificate.kubeconfig())) {
      throw differing(
          "kube_config",
          "a multi-cloud cluster with the kubeconfig of the " + certificate,
          KubeconfigDifference.toNearest(actual.kubeconfig(), List.of(certificate.kubeconfig())));
    }
    return this;
  }

  /** {@return assertions on the kubeconfig that was sent, such as {@code hasServer(url)}} */
  public final KubeconfigAssert kubeconfig() {
    return navigate(
        () -> actual.kubeconfig(), KubeconfigAssert::new, KubeconfigAssert.class, Kubeconfig.class);
  }

  private <T> MultiCloudClusterAssert has(
      String field, T expected, Function<MultiCloudCluster, Optional<T>> value) {
    isNotNull();
    Objects.requireNonNull(
        expected,
        "Expected a value, got null. For a field that was not sent, use hasNoParameter on its"
            + " request");
    Optional<T> came = value.apply(actual);
    if (!came.equals(Optional.of(expected))) {
      throw differing(
          field,
          "a multi-cloud cluster with "
              + field
              + " "
              + Values.printBeside(expected, came.<Object>map(any -> any).orElse("")),
          came.map(any -> Values.printBeside(any, expected)).orElse("absent"));
    }
    return this;
  }

  private AssertionError differing(String field, String expected, String butWas) {
    return differing(Set.of(field), expected, butWas);
  }

  private AssertionError differing(Set<String> fields, String expected, String butWas) {
    Failure failure = Failure.of(expected, butWas);
    return failure(
        origin()
            .request(actual.requestId())
            .map(request -> failure.near(request, fields))
            .orElse(failure));
  }
}
