package io.github.fakehuaweicloud.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** Clients that trust one authority, or those in a trust store, and nobody else. */
public final class TlsClients {

  private static final int PATIENCE_MILLIS = 20_000;

  private TlsClients() {}

  public static SSLContext trusting(X509Certificate authority) {
    try {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      trusted.setCertificateEntry("authority", authority);
      return trusting(trusted);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public static SSLContext trusting(byte[] pkcs12, String password) {
    try {
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(new ByteArrayInputStream(pkcs12), password.toCharArray());
      return trusting(trusted);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SSLContext trusting(KeyStore trusted) throws GeneralSecurityException {
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  /**
   * A connection to a port of this machine whose client verifies a name that is mapped to it.
   *
   * @param protocols none for all that the client has
   * @throws javax.net.ssl.SSLException if the server does not prove itself
   */
  public static SSLSocket connect(SSLContext context, String name, int port, String... protocols)
      throws IOException {
    Socket plain = new Socket(InetAddress.getLoopbackAddress(), port);
    try {
      plain.setSoTimeout(PATIENCE_MILLIS);
      SSLSocket secured =
          (SSLSocket) context.getSocketFactory().createSocket(plain, name, port, true);
      SSLParameters parameters = secured.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      if (protocols.length > 0) {
        parameters.setProtocols(protocols);
      }
      secured.setSSLParameters(parameters);
      secured.startHandshake();
      return secured;
    } catch (IOException | RuntimeException e) {
      plain.close();
      throw e;
    }
  }

  /** The port in an address. */
  public static int port(String endpoint) {
    return URI.create(endpoint).getPort();
  }
}
