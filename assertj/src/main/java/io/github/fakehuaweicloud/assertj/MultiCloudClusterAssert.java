package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.internal.text.Secrets;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Assertions on a multi-cloud cluster that was registered with the fake of HSS.
 *
 * <pre>{@code
 * assertThat(cloud)
 *     .registeredOneCluster()
 *     .hasName("ywk-test")
 *     .hasProvider("tencent")
 *     .hasKubeConfigOf(cluster);
 * }</pre>
 */
public class MultiCloudClusterAssert
    extends NavigableAssert<MultiCloudClusterAssert, MultiCloudCluster> {

  /**
   * For AssertJ's soft assertions; others begin with {@link FakeHuaweiCloudAssertions}.
   *
   * <p>For example {@code new MultiCloudClusterAssert(cluster)}; the soft ones are made by {@link
   * FakeHuaweiCloudSoftAssertionsProvider}.
   *
   * @param actual a cluster that was registered
   */
  public MultiCloudClusterAssert(MultiCloudCluster actual) {
    super(actual, MultiCloudClusterAssert.class);
  }

  @Override
  Origin originOfNext() {
    return origin().with(actual.requestId());
  }

  /**
   * Fails unless the field {@code name} was sent with a value.
   *
   * @param name for example {@code ywk-test}
   * @return this assertion
   */
  public MultiCloudClusterAssert hasName(String name) {
    return has("name", name, MultiCloudCluster::name);
  }

  /**
   * Fails unless the fake gave it this id.
   *
   * <pre>{@code
   * String id = client.createMultiCloudClusters(request).getClusterId();
   * assertThat(cloud).registeredOneCluster().hasId(id);
   * }</pre>
   *
   * @param id the {@code cluster_id} of the answer
   * @return this assertion
   */
  public MultiCloudClusterAssert hasId(String id) {
    return has("id", id, cluster -> Optional.of(cluster.id()));
  }

  /**
   * Fails unless the field {@code provider} was sent with a value.
   *
   * @param provider for example {@code tencent}
   * @return this assertion
   */
  public MultiCloudClusterAssert hasProvider(String provider) {
    return has("provider", provider, MultiCloudCluster::provider);
  }

  /**
   * Fails unless the field {@code server} was sent with a value.
   *
   * @param server the API server's address, for example {@code https://lb.kubesphere.local:6443}
   * @return this assertion
   */
  public MultiCloudClusterAssert hasServer(String server) {
    return has("server", server, MultiCloudCluster::server);
  }

  /**
   * Fails unless the field {@code image_repo} was sent with a value.
   *
   * @param imageRepo the image repository's address, for example {@code https://harbor.example.com}
   * @return this assertion
   */
  public MultiCloudClusterAssert hasImageRepo(String imageRepo) {
    return has("image_repo", imageRepo, MultiCloudCluster::imageRepo);
  }

  /**
   * Fails unless the field {@code image_repo_username} was sent with a value.
   *
   * @param username the image repository's user, for example {@code robot}
   * @return this assertion
   */
  public MultiCloudClusterAssert hasImageRepoUsername(String username) {
    return has("image_repo_username", username, MultiCloudCluster::imageRepoUsername);
  }

  /**
   * Fails unless the field {@code image_repo_password} was sent with a value.
   *
   * <pre>{@code
   * assertThat(cloud).registeredOneCluster().hasImageRepoPassword(System.getenv("REPO_PASSWORD"));
   * }</pre>
   *
   * @param password the image repository's password; failures print digests only
   * @return this assertion
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
   * Fails unless the field {@code organization} was sent with a value.
   *
   * @param organization for example {@code ywk}
   * @return this assertion
   */
  public MultiCloudClusterAssert hasOrganization(String organization) {
    return has("organization", organization, MultiCloudCluster::organization);
  }

  /**
   * Fails unless the field {@code image_repo_type} was sent with a value.
   *
   * @param type for example {@code harbor}
   * @return this assertion
   */
  public MultiCloudClusterAssert hasImageRepoType(String type) {
    return has("image_repo_type", type, MultiCloudCluster::imageRepoType);
  }

  /**
   * Fails unless the field {@code current_expiration_date} was sent with a time.
   *
   * <pre>{@code
   * assertThat(cloud)
   *     .registeredOneCluster()
   *     .hasCurrentExpirationDate(Instant.ofEpochMilli(1814079596667L));
   * }</pre>
   *
   * @param time the time, to the millisecond
   * @return this assertion
   */
  public MultiCloudClusterAssert hasCurrentExpirationDate(Instant time) {
    return has("current_expiration_date", time, MultiCloudCluster::currentExpirationDate);
  }

  /**
   * Fails unless the field {@code certificate_expiration_date} was sent with a time.
   *
   * <pre>{@code
   * assertThat(cloud)
   *     .registeredOneCluster()
   *     .hasCertificateExpirationDate(certificate.getNotAfter().toInstant());
   * }</pre>
   *
   * @param time the time, to the millisecond
   * @return this assertion
   */
  public MultiCloudClusterAssert hasCertificateExpirationDate(Instant time) {
    return has("certificate_expiration_date", time, MultiCloudCluster::certificateExpirationDate);
  }

  /**
   * Fails unless the field {@code image_arch} was sent with a value.
   *
   * @param architecture {@code x86} or {@code arm}, for example {@code arm}
   * @return this assertion
   */
  public MultiCloudClusterAssert hasImageArch(String architecture) {
    return has("image_arch", architecture, MultiCloudCluster::imageArch);
  }

  /**
   * Fails unless the field {@code anp_proxy} was sent with a value.
   *
   * @param proxy the ANP proxy's address, for example {@code 10.0.0.4:8091}
   * @return this assertion
   */
  public MultiCloudClusterAssert hasAnpProxy(String proxy) {
    return has("anp_proxy", proxy, MultiCloudCluster::anpProxy);
  }

  /**
   * Fails unless the field {@code hostguard_proxy} was sent with a value.
   *
   * @param proxy the Hostguard proxy's address, for example {@code 10.0.0.4:8090}
   * @return this assertion
   */
  public MultiCloudClusterAssert hasHostguardProxy(String proxy) {
    return has("hostguard_proxy", proxy, MultiCloudCluster::hostguardProxy);
  }

  /**
   * Fails unless the field {@code container_name} was sent with a value.
   *
   * @param name the container's name, for example {@code hostguard}
   * @return this assertion
   */
  public MultiCloudClusterAssert hasContainerName(String name) {
    return has("container_name", name, MultiCloudCluster::containerName);
  }

  /**
   * Fails unless the field {@code dns_policy} was sent with a value.
   *
   * @param policy for example {@code clusterfirst}
   * @return this assertion
   */
  public MultiCloudClusterAssert hasDnsPolicy(String policy) {
    return has("dns_policy", policy, MultiCloudCluster::dnsPolicy);
  }

  /**
   * Fails unless the field {@code dns_config} was sent with a value.
   *
   * @param config the DNS servers, separated by semicolons, for example {@code 10.0.0.2;10.0.0.3}
   * @return this assertion
   */
  public MultiCloudClusterAssert hasDnsConfig(String config) {
    return has("dns_config", config, MultiCloudCluster::dnsConfig);
  }

  /**
   * Fails unless the cluster was registered in an enterprise project.
   *
   * @param id the query parameter {@code enterprise_project_id}, for example {@code
   *     all_granted_eps}; {@code 0} if none was sent
   * @return this assertion
   */
  public MultiCloudClusterAssert hasEnterpriseProjectId(String id) {
    return has("enterprise_project_id", id, cluster -> Optional.of(cluster.enterpriseProjectId()));
  }

  /**
   * Fails unless the kubeconfig is one that CCE issued for a cluster. Whether it was sent as YAML
   * or JSON makes no difference.
   *
   * <pre>{@code
   * assertThat(cloud).registeredOneCluster().hasKubeConfigOf(cluster);
   * }</pre>
   *
   * @param cluster a CCE cluster of the same project
   * @return this assertion
   * @throws IllegalStateException if this assertion did not begin with the project
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
    List<Kubeconfig> issued =
        project.cce().issuedCertificates().stream()
            .filter(certificate -> certificate.cluster().equals(cluster))
            .map(IssuedCertificate::kubeconfig)
            .toList();
    if (!issued.contains(actual.kubeconfig())) {
      throw differing(
          "kube_config",
          "a multi-cloud cluster with a kubeconfig that CCE issued for cluster " + cluster.id(),
          issued.isEmpty()
              ? "CCE issued none for that cluster"
              : KubeconfigDifference.toNearest(actual.kubeconfig(), issued));
    }
    return this;
  }

  /**
   * Fails unless the kubeconfig is the one of an issued certificate. Whether it was sent as YAML or
   * JSON makes no difference.
   *
   * <pre>{@code
   * IssuedCertificate latest = cloud.cce().issuedCertificates().get(1);
   * assertThat(cloud).registeredOneCluster().hasKubeConfigOf(latest);
   * }</pre>
   *
   * @param certificate a certificate that CCE issued
   * @return this assertion
   */
  public MultiCloudClusterAssert hasKubeConfigOf(IssuedCertificate certificate) {
    isNotNull();
    if (!certificate.kubeconfig().equals(actual.kubeconfig())) {
      throw differing(
          "kube_config",
          "a multi-cloud cluster with the kubeconfig of the " + certificate,
          KubeconfigDifference.toNearest(actual.kubeconfig(), List.of(certificate.kubeconfig())));
    }
    return this;
  }

  /**
   * Goes on with the kubeconfig that was registered.
   *
   * <pre>{@code
   * assertThat(cloud).registeredOneCluster().kubeconfig().hasCurrentContext("internal");
   * }</pre>
   *
   * @return assertions on the kubeconfig
   */
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
    Failure failure = Failure.of(expected, butWas);
    return failure(
        origin()
            .request(actual.requestId())
            .map(request -> failure.near(request, Set.of(field)))
            .orElse(failure));
  }
}
