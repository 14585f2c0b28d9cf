package io.github.fakehuaweicloud.kubeconfig;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A kubeconfig document, Kubernetes' {@code v1.Config}.
 *
 * <pre>{@code
 * Kubeconfig kubeconfig = Kubeconfig.parse(text);
 * String server = kubeconfig.currentCluster().orElseThrow().server();
 * }</pre>
 *
 * <p>Immutable. Two are equal if their entries are, be they written as JSON or YAML.
 */
public final class Kubeconfig {

  private final List<KubeconfigCluster> clusters;
  private final List<KubeconfigUser> users;
  private final List<KubeconfigContext> contexts;
  private final String currentContext;

  Kubeconfig(
      List<KubeconfigCluster> clusters,
      List<KubeconfigUser> users,
      List<KubeconfigContext> contexts,
      String currentContext) {
    this.clusters = List.copyOf(clusters);
    this.users = List.copyOf(users);
    this.contexts = List.copyOf(contexts);
    this.currentContext = currentContext;
  }

  /**
   * The clusters, in document order.
   *
   * @return the clusters, in document order
   */
  public List<KubeconfigCluster> clusters() {
    return clusters;
  }

  /**
   * The users, in document order.
   *
   * @return the users, in document order
   */
  public List<KubeconfigUser> users() {
    return users;
  }

  /**
   * The contexts, in document order.
   *
   * @return the contexts, in document order
   */
  public List<KubeconfigContext> contexts() {
    return contexts;
  }

  /**
   * The name of the current context.
   *
   * @return empty text if none is set
   */
  public String currentContext() {
    return currentContext;
  }

  /**
   * Describes a kubeconfig.
   *
   * <pre>{@code
   * Kubeconfig kubeconfig =
   *     Kubeconfig.builder()
   *         .cluster("c", "https://203.0.113.7:5443", authorityPem)
   *         .user("u", certificatePem, keyPem)
   *         .context("ctx", "c", "u")
   *         .currentContext("ctx")
   *         .build();
   * }</pre>
   *
   * @return an empty builder
   */
  public static KubeconfigBuilder builder() {
    return new KubeconfigBuilder();
  }

  /**
   * Reads a kubeconfig in YAML or JSON. Fields that this class does not model are passed over.
   *
   * <pre>{@code
   * Kubeconfig kubeconfig = Kubeconfig.parse(registered.kubeconfigText());
   * }</pre>
   *
   * <p>The bounds are our choice: 1,048,576 characters, 50 levels, 50,000 keys and values, 50
   * aliases.
   *
   * @param text the document
   * @return the kubeconfig
   * @throws KubeconfigFormatException if the text is neither YAML nor JSON, not a kubeconfig, or
   *     beyond the bounds; the message says where and why, and quotes no value
   */
  public static Kubeconfig parse(String text) {
    return KubeconfigReader.read(KubeconfigSyntax.parse(text));
  }

  /**
   * The context of a name.
   *
   * @param name for example {@code internal}
   * @return the context, or empty if there is none of that name
   */
  public Optional<KubeconfigContext> context(String name) {
    return contexts.stream().filter(context -> context.name().equals(name)).findFirst();
  }

  /**
   * The cluster of a name.
   *
   * @param name for example {@code internalCluster}
   * @return the cluster, or empty if there is none of that name
   */
  public Optional<KubeconfigCluster> cluster(String name) {
    return clusters.stream().filter(cluster -> cluster.name().equals(name)).findFirst();
  }

  /**
   * The user of a name.
   *
   * @param name for example {@code user}
   * @return the user, or empty if there is none of that name
   */
  public Optional<KubeconfigUser> user(String name) {
    return users.stream().filter(user -> user.name().equals(name)).findFirst();
  }

  /**
   * The cluster that the current context names.
   *
   * <pre>{@code
   * kubeconfig.currentCluster().orElseThrow().server();   // https://192.168.1.7:5443
   * }</pre>
   *
   * @return the cluster, or empty if there is no current context or it names no cluster here
   */
  public Optional<KubeconfigCluster> currentCluster() {
    return context(currentContext).flatMap(context -> cluster(context.cluster()));
  }

  /**
   * The user that the current context names.
   *
   * <pre>{@code
   * X509Certificate certificate =
   *     kubeconfig.currentUser().orElseThrow().clientCertificate().orElseThrow();
   * }</pre>
   *
   * @return the user, or empty if there is no current context or it names no user here
   */
  public Optional<KubeconfigUser> currentUser() {
    return context(currentContext).flatMap(context -> user(context.user()));
  }

  /**
   * Compact JSON with the fields in the order that CCE was observed to send: kind, apiVersion,
   * preferences, clusters, users, contexts, current-context.
   *
   * @return for example {@code {"kind":"Config","apiVersion":"v1",…}}; it holds the client key in
   *     clear
   */
  public String toJson() {
    return KubeconfigSyntax.writeJson(KubeconfigWriter.write(this));
  }

  /**
   * YAML in block style, the fields in the order of {@link #toJson()}.
   *
   * <pre>{@code
   * Files.writeString(Path.of("kubeconfig"), kubeconfig.toYaml());   // for kubectl
   * }</pre>
   *
   * @return the YAML text; it holds the client key in clear
   */
  public String toYaml() {
    return KubeconfigSyntax.writeYaml(KubeconfigWriter.write(this));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Kubeconfig that
        && clusters.equals(that.clusters)
        && users.equals(that.users)
        && contexts.equals(that.contexts)
        && currentContext.equals(that.currentContext);
  }

  @Override
  public int hashCode() {
    return Objects.hash(clusters, users, contexts, currentContext);
  }

  @Override
  public String toString() {
    return "Kubeconfig[clusters="
        + clusters
        + ", users="
        + users
        + ", contexts="
        + contexts
        + ", currentContext="
        + currentContext
        + "]";
  }
}
