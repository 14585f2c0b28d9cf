package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.internal.contract.SentParameters;
import io.github.fakehuaweicloud.internal.text.Secrets;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigCluster;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigFormatException;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigUser;
import io.github.fakehuaweicloud.requests.Parameter;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kubeconfig as it was sent, and what HSS finds in it. The text stays in the request.
 *
 * @param sent the parameters of the request
 * @param parameter which of them it is
 * @param server where the current context leads
 */
record UploadedKubeconfig(
    SentParameters sent, Parameter<String> parameter, Optional<String> server) {

  /**
   * @param parsed the same, parsed
   */
  static UploadedKubeconfig of(
      SentParameters sent, Parameter<String> parameter, Kubeconfig parsed) {
    return new UploadedKubeconfig(sent, parameter, serverOf(parsed));
  }

  String text() {
    return sent.value(parameter).orElseThrow();
  }

  Kubeconfig parsed() {
    return Kubeconfig.parse(text());
  }

  /** The expiry of the certificate that opens one of the clusters; the current context's first. */
  static Optional<Instant> expiryFor(Kubeconfig parsed, KubeconfigCluster cluster) {
    return Stream.concat(
            parsed.context(parsed.currentContext()).stream(), parsed.contexts().stream())
        .filter(context -> context.cluster().equals(cluster.name()))
        .findFirst()
        .flatMap(context -> parsed.user(context.user()))
        .flatMap(UploadedKubeconfig::expiryOf);
  }

  /**
   * When the client certificate expires that the current context uses; empty if it cannot be read.
   * It is read when a list says it, because most clusters are never listed.
   */
  Optional<Instant> expiry() {
    Kubeconfig parsed = parsed();
    return parsed
        .currentUser()
        .or(() -> parsed.users().stream().findFirst())
        .flatMap(UploadedKubeconfig::expiryOf);
  }

  /** The real service takes masked certificates too, as in the page's example. */
  private static Optional<Instant> expiryOf(KubeconfigUser user) {
    try {
      return user.clientCertificate().map(certificate -> certificate.getNotAfter().toInstant());
    } catch (KubeconfigFormatException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<String> serverOf(Kubeconfig parsed) {
    return parsed
        .currentCluster()
        .or(() -> parsed.clusters().stream().findFirst())
        .map(KubeconfigCluster::server)
        .filter(server -> !server.isEmpty());
  }

  @Override
  public String toString() {
    return Secrets.mask(text());
  }
}
