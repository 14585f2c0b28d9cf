package io.github.fakehuaweicloud.internal.engine.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.engine.Engine;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Chain;
import io.github.fakehuaweicloud.internal.http.Delivery;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.http.Lifetime;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldAnswerTest {

  private static final long LONG_ENOUGH = TimeUnit.SECONDS.toNanos(20);

  private final Lifetime lifetime = new Lifetime();
  private final BlockingQueue<WeakReference<Body>> bodies = new LinkedBlockingQueue<>();

  @ParameterizedTest
  @CsvSource({"P10D, PT0S", "PT0S, P10D"})
  void is_forgotten_when_its_project_is_closed(Duration delay, Duration spread) throws Exception {
    Delivery held = new Delivery(Delivery.Kind.WHOLE, delay, spread);
    Chain chain = new Chain(request -> Optional.of(hold(request, held)));
    try (Engine engine = WireMockEngine.start("127.0.0.1", 0, Optional.empty(), chain)) {
      WeakReference<Body> body = call(engine);

      lifetime.end();

      long start = System.nanoTime();
      while (body.get() != null && System.nanoTime() - start < LONG_ENOUGH) {
        System.gc();
        Thread.onSpinWait();
      }
      assertThat(body.get()).isNull();
    }
  }

  private WeakReference<Body> call(Engine engine) throws IOException, InterruptedException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), engine.port())) {
      socket
          .getOutputStream()
          .write("GET / HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
      return bodies.poll(20, TimeUnit.SECONDS);
    }
  }

  private HttpResponse hold(HttpRequest request, Delivery held) {
    Body body = Body.of(request.path().repeat(10_000));
    bodies.add(new WeakReference<>(body));
    return new HttpResponse(200, Headers.empty(), body).delivered(held).within(lifetime);
  }
}
