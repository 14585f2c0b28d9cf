package io.github.fakehuaweicloud.kubeconfig;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds a {@link Kubeconfig} from PEM texts. It does not check them. Meant for one thread.
 *
 * <pre>{@code
 * Kubeconfig kubeconfig = Kubeconfig.builder()
 *     .cluster("internalCluster", "https://192.0.2.7:5443", caPem)
 *     .user("user", certificatePem, keyPem)
 *     .context("internal", "internalCluster", "user")
 *     .currentContext("internal")
 *     .build();
 * }</pre>
 */
public final class KubeconfigBuilder {

  private final List<KubeconfigCluster> clusters = new ArrayList<>();
  private final List<KubeconfigUser> users = new ArrayList<>();
  private final List<KubeconfigContext> contexts = new ArrayList<>();
  private String currentContext = "";

  KubeconfigBuilder() {}

  /**
   * Adds a cluster whose server certificate clients verify.
   *
   * @param name the name of the entry
   * @param server the address of the API server
   * @param authorityPem the PEM certificate to trust
   * @return this builder
   */
  public KubeconfigBuilder cluster(String name, String server, String authorityPem) {
    clusters.add(
        new KubeconfigCluster(name, server, Optional.of(EmbeddedPem.encode(authorityPem)), false));
    return this;
  }

  /**
   * Adds a cluster whose server certificate clients do not verify.
   *
   * @param name the name of the entry
   * @param server the address of the API server
   * @return this builder
   */
  public KubeconfigBuilder unverifiedCluster(String name, String server) {
    clusters.add(new KubeconfigCluster(name, server, Optional.empty(), true));
    return this;
  }

  /**
   * Adds a user.
   *
   * @param name the name of the entry
   * @param certificatePem the PEM client certificate
   * @param keyPem the PEM client key
   * @return this builder
   */
  public KubeconfigBuilder user(String name, String certificatePem, String keyPem) {
    users.add(
        new KubeconfigUser(
            name,
            Optional.of(EmbeddedPem.encode(certificatePem)),
            Optional.of(EmbeddedPem.encode(keyPem))));
    return this;
  }

  /**
   * Adds a context.
   *
   * @param name the name of the entry
   * @param cluster the name of its cluster
   * @param user the name of its user
   * @return this builder
   */
  public KubeconfigBuilder context(String name, String cluster, String user) {
    contexts.add(new KubeconfigContext(name, cluster, user));
    return this;
  }

  /**
   * Sets the current context. Default: none.
   *
   * @param name the name of a context
   * @return this builder
   */
  public KubeconfigBuilder currentContext(String name) {
    currentContext = name;
    return this;
  }

  /**
   * Builds the kubeconfig. Later changes to the builder do not affect it.
   *
   * @return the kubeconfig
   */
  public Kubeconfig build() {
    return new Kubeconfig(clusters, users, contexts, currentContext);
  }
}
