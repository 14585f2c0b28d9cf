package io.github.fakehuaweicloud.kubeconfig;

import io.github.fakehuaweicloud.internal.kubeconfig.KubeconfigSyntax;
import io.github.fakehuaweicloud.internal.kubeconfig.MalformedKubeconfigException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A kubeconfig, Kubernetes' {@code v1.Config}.
 *
 * <pre>{@code
 * Kubeconfig kubeconfig = Kubeconfig.parse(text);
 * String server = kubeconfig.currentCluster().orElseThrow().server();
 * }</pre>
 *
 * <p>Immutable. Two are equal if their entries are, whether they were written as JSON or YAML.
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
   * The entries of {@code clusters}.
   *
   * @return in document order
   */
  public List<KubeconfigCluster> clusters() {
    return clusters;
  }

  /**
   * The entries of {@code users}.
   *
   * @return in document order
   */
  public List<KubeconfigUser> users() {
    return users;
  }

  /**
   * The entries of {@code contexts}.
   *
   * @return in document order
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
   * Starts a kubeconfig from PEM texts.
   *
   * @return a builder without entries
   */
  public static KubeconfigBuilder builder() {
    return new KubeconfigBuilder();
  }

  /**
   * Reads a kubeconfig in YAML or JSON. Fields that this class does not model are ignored. The
   * limits are our choice: 1,048,576 characters, 50 levels, 50,000 keys and values, 50 aliases of
   * lists and mappings.
   *
   * @param text the document
   * @return the kubeconfig
   * @throws KubeconfigFormatException if the text is not a kubeconfig in YAML or JSON, or exceeds a
   *     limit; the message says where and why, and quotes no value
   */
  public static Kubeconfig parse(String text) {
    try {
      return KubeconfigReader.read(KubeconfigSyntax.parse(text));
    } catch (MalformedKubeconfigException malformed) {
      throw new KubeconfigFormatException(malformed.getMessage());
    }
  }

  /**
   * Finds a context by its name.
   *
   * @param name for example {@code internal}
   * @return empty if there is no such context
   */
  public Optional<KubeconfigContext> context(String name) {
    return contexts.stream().filter(context -> context.name().equals(name)).findFirst();
  }

  /**
   * Finds a cluster by its name.
   *
   * @param name for example {@code internalCluster}
   * @return empty if there is no such cluster
   */
  public Optional<KubeconfigCluster> cluster(String name) {
    return clusters.stream().filter(cluster -> cluster.name().equals(name)).findFirst();
  }

  /**
   * Finds a user by its name.
   *
   * @param name for example {@code user}
   * @return empty if there is no such user
   */
  public Optional<KubeconfigUser> user(String name) {
    return users.stream().filter(user -> user.name().equals(name)).findFirst();
  }

  /**
   * The cluster that the current context names.
   *
   * @return empty if there is no current context, or it names a cluster that is not in this
   *     document
   */
  public Optional<KubeconfigCluster> currentCluster() {
    return context(currentContext).flatMap(context -> cluster(context.cluster()));
  }

  /**
   * The user that the current context names.
   *
   * @return empty if there is no current context, or it names a user that is not in this document
   */
  public Optional<KubeconfigUser> currentUser() {
    return context(currentContext).flatMap(context -> user(context.user()));
  }

  /**
   * Compact JSON, with the fields in the order that CCE was observed to send: kind, apiVersion,
   * preferences, clusters, users, contexts, current-context.
   *
   * @return it contains the client key in clear
   */
  public String toJson() {
    return KubeconfigSyntax.writeJson(KubeconfigWriter.write(this));
  }

  /**
   * YAML in block style, for kubectl; the fields are in the order of {@link #toJson()}.
   *
   * @return it contains the client key in clear
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
