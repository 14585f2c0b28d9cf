package io.github.fakehuaweicloud.internal.kubernetes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsExchange;
import io.github.fakehuaweicloud.internal.http.Header;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.kubernetes.tls.EventStream;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import io.github.fakehuaweicloud.kubernetes.KubernetesStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Takes the calls at one address of a cluster. */
final class CallHandler implements HttpHandler {

  /** As API servers do. */
  private static final int LONGEST_BODY = 3 * 1024 * 1024;

  private static final Duration LONGEST_WATCH = Duration.ofMinutes(30);

  private final String context;
  private final Calls calls;
  private final ApiServerThreads threads;

  CallHandler(String context, Calls calls, ApiServerThreads threads) {
    this.context = context;
    this.calls = calls;
    this.threads = threads;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Instant now = calls.admission().clock().instant();
      Optional<X509Certificate> certificate = certificate((HttpsExchange) exchange);
      Holder holder = calls.admission().holder(certificate, now);
      Calls.Arrival arrival = new Calls.Arrival(holder, certificate, context, true, now);
      // What a stranger sends is not read.
      Optional<byte[]> body =
          holder.user().isPresent() ? read(exchange.getRequestBody()) : Optional.of(new byte[0]);
      SentRequest request = request(exchange, body.orElse(new byte[0]), holder);
      Outcome outcome =
          body.isPresent()
              ? calls.answer(request, arrival)
              : calls.refuseAsTooLarge(request, arrival);
      WarningHeader.of(outcome)
          .ifPresent(warning -> exchange.getResponseHeaders().set("Warning", warning));
      write(exchange, request, outcome.response());
    }
  }

  private static Optional<X509Certificate> certificate(HttpsExchange exchange) {
    try {
      return exchange.getSSLSession().getPeerCertificates()[0] instanceof X509Certificate sent
          ? Optional.of(sent)
          : Optional.empty();
    } catch (SSLPeerUnverifiedException none) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> read(InputStream body) throws IOException {
    byte[] read = body.readNBytes(LONGEST_BODY + 1);
    return read.length > LONGEST_BODY ? Optional.empty() : Optional.of(read);
  }

  private static SentRequest request(HttpExchange exchange, byte[] body, Holder holder) {
    Headers headers =
        Headers.of(
            exchange.getRequestHeaders().entrySet().stream()
                .flatMap(
                    entry -> entry.getValue().stream().map(value -> header(entry.getKey(), value)))
                .toList());
    return new SentRequest(
        exchange.getRequestMethod(),
        Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("/"),
        Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
        headers,
        new String(body, UTF_8),
        holder.user().orElse(Outcome.ANONYMOUS));
  }

  private static Header header(String name, String value) {
    return new Header(name, value == null ? "" : value);
  }

  private void write(HttpExchange exchange, SentRequest request, KubernetesResponse response)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", response.contentType());
    if (response.stream().isPresent() && !isForWebSocket(request)) {
      stream(exchange, request, response.stream().get());
      return;
    }
    byte[] body = response.body().getBytes(UTF_8);
    boolean empty = body.length == 0 || request.method().equals("HEAD");
    exchange.sendResponseHeaders(response.status(), empty ? -1 : body.length);
    if (!empty) {
      exchange.getResponseBody().write(body);
    }
  }

  /** Who asks for one waits for the end of any other answer, and asks again without. */
  private static boolean isForWebSocket(SentRequest request) {
    return request.header("Upgrade").filter("websocket"::equalsIgnoreCase).isPresent();
  }

  private void stream(HttpExchange exchange, SentRequest request, Consumer<KubernetesStream> source)
      throws IOException {
    EventStream stream = new EventStream();
    threads.add(stream);
    try {
      source.accept(stream);
      exchange.sendResponseHeaders(200, 0);
      OutputStream client = exchange.getResponseBody();
      // Clients wait for the head of a watch before they go on.
      client.flush();
      stream.writeTo(client, Watches.longest(request, LONGEST_WATCH));
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } finally {
      stream.close();
    }
  }
}
