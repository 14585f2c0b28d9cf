package io.github.fakehuaweicloud.kubeconfig;

import java.security.cert.X509Certificate;
import java.util.Objects;
import java.util.Optional;

/**
 * One entry of a kubeconfig's {@code clusters}.
 *
 * <pre>{@code
 * KubeconfigCluster cluster = kubeconfig.currentCluster().orElseThrow();
 * cluster.server();                 // https://203.0.113.7:5443
 * cluster.insecureSkipTlsVerify();  // true for externalCluster
 * }</pre>
 *
 * @param name the entry's name
 * @param server the API server's address, for example {@code https://192.168.1.7:5443}
 * @param certificateAuthorityData base64 of the PEM certificate to trust; empty if absent
 * @param insecureSkipTlsVerify whether clients do not verify the server's certificate; written only
 *     if true
 */
public record KubeconfigCluster(
    String name,
    String server,
    Optional<String> certificateAuthorityData,
    boolean insecureSkipTlsVerify) {

  /**
   * Refuses nulls.
   *
   * <pre>{@code
   * new KubeconfigCluster("internalCluster", "https://192.168.1.7:5443", Optional.empty(), false);
   * }</pre>
   *
   * @param name the entry's name
   * @param server the API server's address
   * @param certificateAuthorityData base64 of the PEM certificate to trust
   * @param insecureSkipTlsVerify whether clients do not verify the server's certificate
   */
  public KubeconfigCluster {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(server, "server");
    Objects.requireNonNull(certificateAuthorityData, "certificateAuthorityData");
  }

  /**
   * The certificate to trust, decoded.
   *
   * <pre>{@code
   * X509Certificate authority =
   *     kubeconfig.cluster("internalCluster").orElseThrow().certificateAuthority().orElseThrow();
   * }</pre>
   *
   * @return the certificate; empty if the data are absent
   * @throws KubeconfigFormatException if the data are no base64 of a certificate
   */
  public Optional<X509Certificate> certificateAuthority() {
    return certificateAuthorityData.map(
        data -> EmbeddedPem.certificate("certificate-authority-data of cluster " + name, data));
  }
}
