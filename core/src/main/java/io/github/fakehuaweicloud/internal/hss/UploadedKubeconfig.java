package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.internal.text.Secrets;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigCluster;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigFormatException;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigUser;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kubeconfig as it was sent, and what HSS finds in it.
 *
 * @param expiry of the client certificate that the current context uses; empty if it cannot be read
 */
record UploadedKubeconfig(String text, Kubeconfig parsed, Optional<Instant> expiry) {

  /**
   * @throws KubeconfigFormatException if it is no kubeconfig
   */
  static UploadedKubeconfig of(String text) {
    Kubeconfig parsed = Kubeconfig.parse(text);
    return new UploadedKubeconfig(
        text,
        parsed,
        parsed
            .currentUser()
            .or(() -> parsed.users().stream().findFirst())
            .flatMap(UploadedKubeconfig::expiry));
  }

  /** Where the current context leads. */
  Optional<String> server() {
    return parsed
        .currentCluster()
        .or(() -> parsed.clusters().stream().findFirst())
        .map(KubeconfigCluster::server)
        .filter(server -> !server.isEmpty());
  }

  /** The expiry of the certificate that opens one of the clusters; the current context's first. */
  Optional<Instant> expiryFor(KubeconfigCluster cluster) {
    return Stream.concat(
            parsed.context(parsed.currentContext()).stream(), parsed.contexts().stream())
        .filter(context -> context.cluster().equals(cluster.name()))
        .findFirst()
        .flatMap(context -> parsed.user(context.user()))
        .flatMap(UploadedKubeconfig::expiry);
  }

  /** The real service takes masked certificates too, as in the page's example. */
  private static Optional<Instant> expiry(KubeconfigUser user) {
    try {
      return user.clientCertificate().map(certificate -> certificate.getNotAfter().toInstant());
    } catch (KubeconfigFormatException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return Secrets.mask(text);
  }
}
