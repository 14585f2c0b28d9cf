package io.github.fakehuaweicloud.kubeconfig;

import io.github.fakehuaweicloud.internal.text.Secrets;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Objects;
import java.util.Optional;

/**
 * One entry of a kubeconfig's {@code users}.
 *
 * <pre>{@code
 * KubeconfigUser user = kubeconfig.currentUser().orElseThrow();
 * user.clientCertificate().orElseThrow().getNotAfter();
 * }</pre>
 */
public final class KubeconfigUser {

  private final String name;
  private final Optional<String> clientCertificateData;
  private final Optional<String> clientKeyData;

  KubeconfigUser(
      String name, Optional<String> clientCertificateData, Optional<String> clientKeyData) {
    this.name = Objects.requireNonNull(name, "name");
    this.clientCertificateData =
        Objects.requireNonNull(clientCertificateData, "clientCertificateData");
    this.clientKeyData = Objects.requireNonNull(clientKeyData, "clientKeyData");
  }

  /**
   * The name of the entry.
   *
   * @return for example {@code user}
   */
  public String name() {
    return name;
  }

  /**
   * The client certificate, as base64 of PEM.
   *
   * @return anything else than certificates, such as a key, is printed as a digest; empty if absent
   */
  public Optional<String> clientCertificateData() {
    return clientCertificateData;
  }

  /**
   * The client key, as base64 of PEM.
   *
   * @return a secret, printed as a digest; empty if absent
   */
  public Optional<String> clientKeyData() {
    return clientKeyData;
  }

  /**
   * The client certificate, decoded.
   *
   * @return empty if absent
   * @throws KubeconfigFormatException if the data are not base64 of a PEM certificate
   */
  public Optional<X509Certificate> clientCertificate() {
    return clientCertificateData.map(
        data -> EmbeddedPem.certificate("client-certificate-data of user " + name, data));
  }

  /**
   * The client key, decoded.
   *
   * @return an RSA key if CCE issued it; empty if absent
   * @throws KubeconfigFormatException if the data are not base64 of a PEM private key
   */
  public Optional<PrivateKey> clientKey() {
    return clientKeyData.map(
        data -> EmbeddedPem.privateKey("client-key-data of user " + name, data));
  }

  /** Masks the client key, and a client certificate that is none. */
  @Override
  public String toString() {
    return "KubeconfigUser[name="
        + name
        + ", clientCertificateData="
        + clientCertificateData.map(EmbeddedPem::maskUnlessCertificates)
        + ", clientKeyData="
        + clientKeyData.map(Secrets::mask)
        + "]";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KubeconfigUser that
        && name.equals(that.name)
        && clientCertificateData.equals(that.clientCertificateData)
        && clientKeyData.equals(that.clientKeyData);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, clientCertificateData, clientKeyData);
  }
}
