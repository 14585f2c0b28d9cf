package io.github.fakehuaweicloud.kubernetes.resources;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.fakehuaweicloud.internal.kubernetes.resources.ResourcesApi;
import io.github.fakehuaweicloud.kubernetes.KubernetesHandler;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import io.github.fakehuaweicloud.kubernetes.KubernetesStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The resources of a cluster on plain HTTP and without callers, for real clients in tests. */
final class PlainServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final KubernetesHandler handler;

  private PlainServer(KubernetesHandler handler) throws IOException {
    this.handler = handler;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  static PlainServer start() throws IOException {
    return new PlainServer(ResourcesApi.of(Optional.of(new Fabric8Resources().open())));
  }

  /** By hand, for kubectl. */
  public static void main(String[] arguments) throws IOException {
    boolean empty = arguments.length > 0;
    PlainServer started = empty ? new PlainServer(ResourcesApi.of(Optional.empty())) : start();
    System.out.println(started.url());
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      KubernetesResponse response = response(sent(exchange));
      exchange.getResponseHeaders().set("Content-Type", response.contentType());
      if (response.stream().isPresent()) {
        exchange.sendResponseHeaders(200, 0);
        Client client = new Client(exchange.getResponseBody());
        exchange.getResponseBody().flush();
        response.stream().get().accept(client);
        client.await();
        return;
      }
      byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private KubernetesResponse response(Sent sent) {
    if (sent.path().equals("/version")) {
      return KubernetesResponse.json(
          200, "{\"major\":\"1\",\"minor\":\"29\",\"gitVersion\":\"v1.29.3\"}");
    }
    return handler
        .handle(sent)
        .orElseGet(() -> KubernetesResponse.failure(404, "NotFound", "not found"));
  }

  private static Sent sent(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
    String query = exchange.getRequestURI().getRawQuery();
    return new Sent(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        query == null ? "" : query,
        headers,
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  private static final class Client implements KubernetesStream {

    private final OutputStream out;
    private final List<Runnable> actions = new ArrayList<>();
    private boolean closed;

    Client(OutputStream out) {
      this.out = out;
    }

    @Override
    public synchronized void send(String event) {
      if (closed) {
        return;
      }
      try {
        out.write((event + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
      } catch (IOException left) {
        close();
      }
    }

    @Override
    public synchronized void onClose(Runnable action) {
      actions.add(action);
      if (closed) {
        action.run();
      }
    }

    @Override
    public synchronized void close() {
      if (!closed) {
        closed = true;
        actions.forEach(Runnable::run);
        notifyAll();
      }
    }

    synchronized void await() {
      try {
        while (!closed) {
          wait();
        }
      } catch (InterruptedException ended) {
        close();
        Thread.currentThread().interrupt();
      }
    }
  }
}
