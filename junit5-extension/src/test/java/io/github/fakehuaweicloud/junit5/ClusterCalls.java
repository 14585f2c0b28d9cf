package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigCluster;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The few calls of the API server of a cluster that tests of the extension send. */
public final class ClusterCalls {

  private static final char[] PASSWORD = "changeit".toCharArray();

  private ClusterCalls() {}

  /** Gives the status of the answer at the internal address. */
  public static int get(IssuedCertificate issued, String path) {
    return send(issued, "internalCluster", "GET", path, true);
  }

  /** Gives the status of the answer at the external address. */
  public static int getFromOutside(IssuedCertificate issued, String path) {
    return send(issued, "externalClusterTLSVerify", "GET", path, true);
  }

  /** Gives the status of the answer to a client without a certificate. */
  public static int getWithoutCertificate(IssuedCertificate issued, String path) {
    return send(issued, "internalCluster", "GET", path, false);
  }

  /** Gives the status of the answer to a DELETE. */
  public static int delete(IssuedCertificate issued, String path) {
    return send(issued, "internalCluster", "DELETE", path, true);
  }

  private static int send(
      IssuedCertificate issued, String server, String method, String path, boolean certified) {
    KubeconfigCluster cluster = issued.kubeconfig().cluster(server).orElseThrow();
    KubeconfigUser user = issued.kubeconfig().user("user").orElseThrow();
    try {
      HttpClient client = HttpClient.newBuilder().sslContext(tls(cluster, user, certified)).build();
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(cluster.server() + path))
              .method(method, BodyPublishers.noBody())
              .build();
      return client.send(request, BodyHandlers.ofString()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SSLContext tls(KubeconfigCluster cluster, KubeconfigUser user, boolean certified)
      throws GeneralSecurityException, IOException {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("authority", cluster.certificateAuthority().orElseThrow());
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    KeyStore own = KeyStore.getInstance("PKCS12");
    own.load(null, null);
    if (certified) {
      X509Certificate[] chain = {user.clientCertificate().orElseThrow()};
      own.setKeyEntry("client", user.clientKey().orElseThrow(), PASSWORD, chain);
    }
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(own, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }
}
