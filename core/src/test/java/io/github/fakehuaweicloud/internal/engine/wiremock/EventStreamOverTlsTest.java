package io.github.fakehuaweicloud.internal.engine.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.engine.Engine;
import io.github.fakehuaweicloud.internal.engine.Tls;
import io.github.fakehuaweicloud.internal.http.Chain;
import io.github.fakehuaweicloud.internal.http.EventSink;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.pki.CertificateAuthority;
import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import io.github.fakehuaweicloud.testkit.TlsClients;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventStreamOverTlsTest {

  private static final char[] PASSWORD = "changeit".toCharArray();

  private final BlockingQueue<EventSink> opened = new LinkedBlockingQueue<>();
  private final Instant start = Instant.now().minusSeconds(3600);
  private final Instant end = Instant.now().plusSeconds(3600);
  private final CertificateAuthority authority =
      CertificateAuthority.create(KeyPairs.stored().next(), start, end);
  private Engine engine;

  @BeforeEach
  void start() throws Exception {
    engine =
        WireMockEngine.start(
            "127.0.0.1",
            0,
            Optional.of(new Tls(0, context())),
            new Chain(
                request -> {
                  assertThat(request.secure()).isTrue();
                  return Optional.of(HttpResponse.events(opened::add));
                }));
  }

  @AfterEach
  void stop() {
    engine.close();
  }

  @Test
  void brings_events_in_order() throws Exception {
    try (EventClient client = connect()) {
      client.readHead();
      EventSink sink = sink();

      IntStream.range(0, 2_000).forEach(i -> sink.send("data: " + i + "\n\n"));

      StringBuilder expected = new StringBuilder();
      IntStream.range(0, 2_000).forEach(i -> expected.append("data: ").append(i).append("\n\n"));
      assertThat(client.readChunksUntil(" 1999\n\n")).isEqualTo(expected.toString());
      // Otherwise the JDK's socket waits with its end until the server has noticed it.
      sink.end();
      assertThat(client.readChunk()).isEmpty();
    }
  }

  @Test
  void ends_for_a_client_that_does_not_read() throws Exception {
    try (EventClient client = connect()) {
      EventSink sink = sink();
      CountDownLatch ended = new CountDownLatch(1);
      sink.onEnd(ended::countDown);

      String event = "data: " + "x".repeat(10_000) + "\n\n";
      while (!ended.await(1, TimeUnit.MILLISECONDS)) {
        sink.send(event);
      }

      assertThat(client.readToTheEnd()).isPositive();
    }
  }

  @Test
  void ends_with_the_server_which_closes_fast() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    try (EventClient client = connect()) {
      client.readHead();
      sink().onEnd(ended::countDown);

      long begin = System.nanoTime();
      engine.close();

      assertThat(ended.getCount()).isZero();
      assertThat(client.readText()).isEmpty();
      assertThat(System.nanoTime() - begin).isLessThan(TimeUnit.SECONDS.toNanos(5));
    }
  }

  private EventClient connect() throws Exception {
    return EventClient.on(
        TlsClients.connect(
            TlsClients.trusting(authority.certificate()),
            "localhost",
            engine.tlsPort().orElseThrow()));
  }

  private EventSink sink() throws InterruptedException {
    EventSink sink = opened.poll(20, TimeUnit.SECONDS);
    assertThat(sink).as("a stream that was opened").isNotNull();
    return sink;
  }

  private SSLContext context() throws Exception {
    KeyPair key = KeyPairs.stored().next();
    X509Certificate certificate =
        authority.issueServerCertificate(
            key.getPublic(), "a server", List.of("localhost"), start, end);
    KeyStore keys = KeyStore.getInstance("PKCS12");
    keys.load(null, null);
    keys.setKeyEntry("server", key.getPrivate(), PASSWORD, new X509Certificate[] {certificate});
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
  }
}
