package io.github.fakehuaweicloud.kubeconfig;

import io.github.fakehuaweicloud.http.Secrets;
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
 *
 * @param name the entry's name
 * @param clientCertificateData base64 of the PEM client certificate; empty if absent
 * @param clientKeyData base64 of the PEM client key; empty if absent. A secret: printed as a digest
 */
public record KubeconfigUser(
    String name, Optional<String> clientCertificateData, Optional<String> clientKeyData) {

  /**
   * Refuses nulls.
   *
   * <pre>{@code
   * new KubeconfigUser("user", Optional.of(certificateBase64), Optional.of(keyBase64));
   * }</pre>
   *
   * @param name the entry's name
   * @param clientCertificateData base64 of the PEM client certificate
   * @param clientKeyData base64 of the PEM client key
   */
  public KubeconfigUser {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(clientCertificateData, "clientCertificateData");
    Objects.requireNonNull(clientKeyData, "clientKeyData");
  }

  /**
   * The client certificate, decoded.
   *
   * <pre>{@code
   * X509Certificate certificate =
   *     kubeconfig.user("user").orElseThrow().clientCertificate().orElseThrow();
   * }</pre>
   *
   * @return the certificate; empty if the data are absent
   * @throws KubeconfigFormatException if the data are no base64 of a certificate
   */
  public Optional<X509Certificate> clientCertificate() {
    return clientCertificateData.map(
        data -> EmbeddedPem.certificate("client-certificate-data of user " + name, data));
  }

  /**
   * The client's private key, decoded.
   *
   * <pre>{@code
   * PrivateKey key = kubeconfig.user("user").orElseThrow().clientKey().orElseThrow();   // RSA
   * }</pre>
   *
   * @return the key; empty if the data are absent
   * @throws KubeconfigFormatException if the data are no base64 of a private key
   */
  public Optional<PrivateKey> clientKey() {
    return clientKeyData.map(
        data -> EmbeddedPem.privateKey("client-key-data of user " + name, data));
  }

  @Override
  public String toString() {
    return "KubeconfigUser[name="
        + name
        + ", clientCertificateData="
        + clientCertificateData
        + ", clientKeyData="
        + clientKeyData.map(Secrets::mask)
        + "]";
  }
}
