package io.github.fakehuaweicloud.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigCluster;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Calls of an API server by a client that verifies it, with one client certificate or none. */
public final class KubernetesCalls {

  private static final char[] PASSWORD = "changeit".toCharArray();

  private final String server;
  private final SSLContext context;
  private final HttpClient client;

  private KubernetesCalls(String server, SSLContext context) {
    this.server = server;
    this.context = context;
    this.client = HttpClient.newBuilder().sslContext(context).build();
  }

  /** With the user of a kubeconfig, at one of its clusters that has an authority. */
  public static KubernetesCalls with(Kubeconfig kubeconfig, String cluster) {
    KubeconfigUser user = kubeconfig.user("user").orElseThrow();
    return with(
        kubeconfig.cluster(cluster).orElseThrow(),
        user.clientKey().orElseThrow(),
        user.clientCertificate().orElseThrow());
  }

  public static KubernetesCalls with(
      KubeconfigCluster cluster, PrivateKey key, X509Certificate certificate) {
    try {
      KeyStore keys = emptyStore();
      keys.setKeyEntry("client", key, PASSWORD, new X509Certificate[] {certificate});
      KeyManagerFactory factory =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      factory.init(keys, PASSWORD);
      return new KubernetesCalls(cluster.server(), context(cluster, factory));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public static KubernetesCalls withoutCertificate(KubeconfigCluster cluster) {
    return new KubernetesCalls(cluster.server(), context(cluster, null));
  }

  private static SSLContext context(KubeconfigCluster cluster, KeyManagerFactory keys) {
    try {
      KeyStore trusted = emptyStore();
      trusted.setCertificateEntry("authority", cluster.certificateAuthority().orElseThrow());
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys == null ? null : keys.getKeyManagers(), trust.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyStore emptyStore() throws GeneralSecurityException {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A connection that has sent a request, and whose answer nobody has read yet. */
  public Socket sent(String method, String path, String... headers) throws IOException {
    URI address = URI.create(server);
    Socket socket = context.getSocketFactory().createSocket(address.getHost(), address.getPort());
    // A server that never ends its answer fails the test, and does not keep it waiting.
    socket.setSoTimeout(20_000);
    String head = method + " " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n";
    head +=
        Stream.of(headers).map(header -> header + "\r\n").collect(Collectors.joining()) + "\r\n";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  /** With any method. */
  public Answer send(String method, String path) throws IOException {
    return send(server + path, method, HttpRequest.BodyPublishers.noBody());
  }

  public Answer get(String path) throws IOException {
    return send(server + path, "GET", HttpRequest.BodyPublishers.noBody());
  }

  /** At another address of the same server. */
  public Answer getAt(String address, String path) throws IOException {
    return send(address + path, "GET", HttpRequest.BodyPublishers.noBody());
  }

  public Answer post(String path, String body) throws IOException {
    return send(server + path, "POST", HttpRequest.BodyPublishers.ofString(body));
  }

  private Answer send(String uri, String method, HttpRequest.BodyPublisher body)
      throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(uri))
            .method(method, body)
            .header("Content-Type", "application/json")
            .timeout(Duration.ofSeconds(20))
            .build();
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          response.body(),
          response.headers().firstValue("Warning").orElse(""));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The warning is empty if there is none. */
  public record Answer(int status, String body, String warning) {

    public JsonNode json() {
      try {
        return new ObjectMapper().readTree(body);
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Of a Kubernetes Status. */
    public String message() {
      return json().path("message").asText();
    }
  }
}
