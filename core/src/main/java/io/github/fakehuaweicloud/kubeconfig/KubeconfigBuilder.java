package io.github.fakehuaweicloud.kubeconfig;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds a {@link Kubeconfig} from PEM texts.
 *
 * <pre>{@code
 * Kubeconfig kubeconfig = Kubeconfig.builder()
 *     .cluster("internalCluster", "https://192.168.1.7:5443", caPem)
 *     .user("user", certificatePem, keyPem)
 *     .context("internal", "internalCluster", "user")
 *     .currentContext("internal")
 *     .build();
 * }</pre>
 *
 * <p>Meant for one thread. PEM texts are not looked into.
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
   * <pre>{@code
   * builder.cluster("internalCluster", "https://192.168.1.7:5443", authorityPem);
   * }</pre>
   *
   * @param name the entry's name
   * @param server the API server's address
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
   * <pre>{@code
   * builder.unverifiedCluster("externalCluster", "https://203.0.113.7:5443");
   * }</pre>
   *
   * @param name the entry's name
   * @param server the API server's address
   * @return this builder
   */
  public KubeconfigBuilder unverifiedCluster(String name, String server) {
    clusters.add(new KubeconfigCluster(name, server, Optional.empty(), true));
    return this;
  }

  /**
   * Adds a user.
   *
   * <pre>{@code
   * builder.user("user", certificatePem, keyPem);
   * }</pre>
   *
   * @param name the entry's name
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
   * <pre>{@code
   * builder.context("internal", "internalCluster", "user");
   * }</pre>
   *
   * @param name the entry's name
   * @param cluster the name of its cluster
   * @param user the name of its user
   * @return this builder
   */
  public KubeconfigBuilder context(String name, String cluster, String user) {
    contexts.add(new KubeconfigContext(name, cluster, user));
    return this;
  }

  /**
   * Sets the current context.
   *
   * @param name the name of a context, for example {@code internal}; without this call it is empty
   * @return this builder
   */
  public KubeconfigBuilder currentContext(String name) {
    currentContext = name;
    return this;
  }

  /**
   * Builds the kubeconfig.
   *
   * <p>The builder may go on after it: {@code builder.currentContext("external").build()} is
   * another one.
   *
   * @return the kubeconfig
   */
  public Kubeconfig build() {
    return new Kubeconfig(clusters, users, contexts, currentContext);
  }
}
