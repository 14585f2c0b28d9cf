package io.github.fakehuaweicloud.internal.kubernetes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsExchange;
import io.github.fakehuaweicloud.internal.http.Header;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.journal.BoundedLog;
import io.github.fakehuaweicloud.internal.kubernetes.tls.EventStream;
import io.github.fakehuaweicloud.kubernetes.ApiServerCall;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
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

  /** Paths longer than this are cut in the record. */
  private static final int LONGEST_PATH = 2048;

  private final String context;
  private final Admission admission;
  private final KubernetesApi api;
  private final BoundedLog<ApiServerCall> calls;
  private final ApiServerThreads threads;

  CallHandler(
      String context,
      Admission admission,
      KubernetesApi api,
      BoundedLog<ApiServerCall> calls,
      ApiServerThreads threads) {
    this.context = context;
    this.admission = admission;
    this.api = api;
    this.calls = calls;
    this.threads = threads;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Instant now = admission.clock().instant();
      Optional<X509Certificate> certificate = certificate((HttpsExchange) exchange);
      Holder holder = admission.holder(certificate);
      Optional<byte[]> body = read(exchange.getRequestBody());
      SentRequest request = request(exchange, body.orElse(new byte[0]), holder);
      Outcome outcome =
          body.isPresent() ? Outcome.of(request, holder, admission, api) : Outcome.tooLarge();
      String path = request.path();
      RequestInfo info = RequestInfo.of(request);
      calls.add(
          new RecordedCall(
              request.method(),
              path.substring(0, Math.min(path.length(), LONGEST_PATH)),
              info.verb(),
              resource(info),
              holder.user(),
              certificate,
              context,
              outcome.response().status(),
              outcome.refusal(),
              now),
          4096 + path.length());
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

  private static Optional<String> resource(RequestInfo info) {
    String resource = info.resourceWithSubresource();
    return info.isResource() && resource.length() <= LONGEST_PATH
        ? Optional.of(resource)
        : Optional.empty();
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
    if (response.stream().isPresent()) {
      exchange.sendResponseHeaders(response.status(), 0);
      stream(exchange.getResponseBody(), request, response.stream().get());
      return;
    }
    byte[] body = response.body().getBytes(UTF_8);
    boolean empty = body.length == 0 || request.method().equals("HEAD");
    exchange.sendResponseHeaders(response.status(), empty ? -1 : body.length);
    if (!empty) {
      exchange.getResponseBody().write(body);
    }
  }

  private void stream(
      OutputStream client,
      SentRequest request,
      Consumer<io.github.fakehuaweicloud.kubernetes.KubernetesStream> source)
      throws IOException {
    // Clients wait for the head of a watch before they go on.
    client.flush();
    EventStream stream = new EventStream();
    threads.add(stream);
    try {
      source.accept(stream);
      stream.writeTo(client, Watches.longest(request, LONGEST_WATCH));
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } finally {
      stream.close();
    }
  }
}
