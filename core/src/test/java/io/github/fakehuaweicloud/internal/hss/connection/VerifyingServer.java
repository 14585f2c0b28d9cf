package io.github.fakehuaweicloud.internal.hss.connection;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x509.GeneralName;

/**
 * An API server of the JDK's: 200 for a client certificate of its authority or the token {@code
 * good-token}, a Kubernetes Status 401 for nobody, 403 for the token {@code weak-token}.
 */
final class VerifyingServer implements AutoCloseable {

  static final TestAuthority AUTHORITY = new TestAuthority("kubernetes");

  final List<String> requests = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpsServer server;

  VerifyingServer(boolean needsCertificate, Instant end, GeneralName... names) {
    try {
      KeyPair key = KeyPairs.stored().next();
      server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      SSLContext context = context(key, AUTHORITY.server(key, end, names));
      server.setHttpsConfigurator(
          new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
              SSLParameters defaults = context.getDefaultSSLParameters();
              if (needsCertificate) {
                defaults.setNeedClientAuth(true);
              } else {
                defaults.setWantClientAuth(true);
              }
              parameters.setSSLParameters(defaults);
            }
          });
      server.createContext("/", this::answer);
      server.setExecutor(threads);
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static VerifyingServer start() {
    return new VerifyingServer(
        false,
        Instant.now().plus(1, ChronoUnit.DAYS),
        new GeneralName(GeneralName.iPAddress, "127.0.0.1"));
  }

  String address() {
    return "https://127.0.0.1:" + server.getAddress().getPort();
  }

  private static SSLContext context(KeyPair key, X509Certificate certificate) throws Exception {
    KeyStore own = KeyStore.getInstance("PKCS12");
    own.load(null, null);
    own.setKeyEntry("server", key.getPrivate(), new char[0], new X509Certificate[] {certificate});
    KeyManagerFactory keys = KeyManagerFactory.getInstance("SunX509");
    keys.init(own, new char[0]);
    KeyStore clients = KeyStore.getInstance("PKCS12");
    clients.load(null, null);
    clients.setCertificateEntry("authority", AUTHORITY.certificate);
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(clients);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    if (exchange.getRequestURI().getPath().startsWith("/moved")) {
      exchange.getResponseHeaders().add("Location", address() + "/version");
      send(exchange, 302, "");
    } else if (isKnown(exchange) || token.equals("Bearer good-token")) {
      send(exchange, 200, "{\"gitVersion\":\"v1.29\"}");
    } else if (token.contains("weak")) {
      send(exchange, 403, status("forbidden: User \\\"weak\\\" with " + token));
    } else {
      send(exchange, 401, status("Unauthorized"));
    }
  }

  private static boolean isKnown(HttpExchange exchange) {
    try {
      return ((HttpsExchange) exchange).getSSLSession().getPeerCertificates().length > 0;
    } catch (SSLPeerUnverifiedException nobody) {
      return false;
    }
  }

  private static String status(String message) {
    return "{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"message\":\"" + message + "\"}";
  }

  /** In chunks, as Go does for longer bodies. */
  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status, 0);
      exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
