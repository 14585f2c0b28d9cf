package io.github.fakehuaweicloud.internal.hss.connection;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/**
 * How a connection is secured.
 *
 * @param authorities who may have signed the server's certificate; empty for those of this JVM
 * @param verifies false with insecure-skip-tls-verify
 * @param serverName what the certificate must be for, unless it is the host of the address
 */
record Tls(
    Optional<ClientIdentity> client,
    List<X509Certificate> authorities,
    boolean verifies,
    Optional<String> serverName) {

  private static final String AUTHORITY = "certificate-authority-data";
  private static final String SKIP = "insecure-skip-tls-verify";

  static Tls of(Entry cluster, Entry user) throws UnusableKubeconfigException {
    Optional<String> authority = cluster.text(AUTHORITY);
    boolean verifies = !cluster.isTrue(SKIP);
    if (authority.isPresent() && !verifies) {
      throw new UnusableKubeconfigException(
          cluster.title()
              + " has both "
              + SKIP
              + " and "
              + AUTHORITY
              + ", which kubectl refuses. Keep one of them");
    }
    if (authority.isEmpty() && verifies) {
      Target.refuse(cluster, List.of("certificate-authority"));
    }
    return new Tls(
        ClientIdentity.of(user),
        authority.isPresent()
            ? ClientIdentity.certificates(cluster, AUTHORITY, authority.get())
            : List.of(),
        verifies,
        cluster.text("tls-server-name"));
  }

  /**
   * Shakes hands. The certificates' times are held against the system's clock, as every client
   * does.
   */
  SSLSocket secure(Socket socket, ServerAddress address) throws IOException {
    String name = serverName.orElse(address.lookedUp());
    SSLSocket secured =
        (SSLSocket) context().getSocketFactory().createSocket(socket, name, socket.getPort(), true);
    if (verifies) {
      SSLParameters parameters = secured.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      secured.setSSLParameters(parameters);
    }
    secured.startHandshake();
    return secured;
  }

  private SSLContext context() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(
          client
              .map(ClientKeys::new)
              .map(keys -> new KeyManager[] {keys})
              .orElse(new KeyManager[0]),
          trust(),
          null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("Every Java platform has TLS", e);
    }
  }

  private TrustManager[] trust() throws GeneralSecurityException, IOException {
    if (!verifies) {
      return new TrustManager[] {new AnyServer()};
    }
    KeyStore trusted = null;
    if (!authorities.isEmpty()) {
      trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      for (X509Certificate authority : authorities) {
        trusted.setCertificateEntry("authority-" + trusted.size(), authority);
      }
    }
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(trusted);
    return factory.getTrustManagers();
  }
}
