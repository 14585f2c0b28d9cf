package io.github.fakehuaweicloud.kubeconfig;

import io.github.fakehuaweicloud.internal.text.Secrets;
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
 */
public final class KubeconfigCluster {

  private final String name;
  private final String server;
  private final Optional<String> certificateAuthorityData;
  private final boolean insecureSkipTlsVerify;

  KubeconfigCluster(
      String name,
      String server,
      Optional<String> certificateAuthorityData,
      boolean insecureSkipTlsVerify) {
    this.name = Objects.requireNonNull(name, "name");
    this.server = Objects.requireNonNull(server, "server");
    this.certificateAuthorityData =
        Objects.requireNonNull(certificateAuthorityData, "certificateAuthorityData");
    this.insecureSkipTlsVerify = insecureSkipTlsVerify;
  }

  /**
   * The name of the entry.
   *
   * @return for example {@code internalCluster}
   */
  public String name() {
    return name;
  }

  /**
   * The address of the API server.
   *
   * @return for example {@code https://192.0.2.7:5443}; empty text if absent
   */
  public String server() {
    return server;
  }

  /**
   * The certificate to trust, as base64 of PEM.
   *
   * @return anything else than certificates, such as a key, is printed as a digest; empty if absent
   */
  public Optional<String> certificateAuthorityData() {
    return certificateAuthorityData;
  }

  /**
   * Whether clients skip the verification of the server's certificate.
   *
   * @return false if absent
   */
  public boolean insecureSkipTlsVerify() {
    return insecureSkipTlsVerify;
  }

  /**
   * The certificate to trust, decoded.
   *
   * @return empty if absent
   * @throws KubeconfigFormatException if the data are not base64 of a PEM certificate
   */
  public Optional<X509Certificate> certificateAuthority() {
    return certificateAuthorityData.map(
        data -> EmbeddedPem.certificate("certificate-authority-data of cluster " + name, data));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KubeconfigCluster that
        && name.equals(that.name)
        && server.equals(that.server)
        && certificateAuthorityData.equals(that.certificateAuthorityData)
        && insecureSkipTlsVerify == that.insecureSkipTlsVerify;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, server, certificateAuthorityData, insecureSkipTlsVerify);
  }

  /** Masks user information in the server's address, and an authority that is no certificate. */
  @Override
  public String toString() {
    return "KubeconfigCluster[name="
        + name
        + ", server="
        + Secrets.maskEmbedded(server)
        + ", certificateAuthorityData="
        + certificateAuthorityData.map(EmbeddedPem::maskUnlessCertificates)
        + ", insecureSkipTlsVerify="
        + insecureSkipTlsVerify
        + "]";
  }
}
