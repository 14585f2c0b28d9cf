package io.github.fakehuaweicloud.internal.engine.wiremock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.internal.engine.Engine;
import io.github.fakehuaweicloud.internal.http.Chain;
import io.github.fakehuaweicloud.internal.http.EventSink;
import io.github.fakehuaweicloud.internal.http.EventSource;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.http.Lifetime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventStreamTest {

  private static final int MANY = 200;

  private final BlockingQueue<EventSink> opened = new LinkedBlockingQueue<>();
  private final Lifetime lifetime = new Lifetime();
  private final Engine engine = serve(opened::add);

  @AfterEach
  void stop() {
    engine.close();
  }

  private Engine serve(EventSource source) {
    return WireMockEngine.start(
        "127.0.0.1",
        0,
        Optional.empty(),
        new Chain(request -> Optional.of(HttpResponse.events(source).within(lifetime))));
  }

  @Test
  void says_that_it_is_one_before_there_is_an_event() throws Exception {
    try (EventClient client = EventClient.to(engine.port())) {
      assertThat(client.readHead())
          .startsWith("HTTP/1.1 200 OK\r\n")
          .containsIgnoringCase("\r\nContent-Type: text/event-stream\r\n")
          .containsIgnoringCase("\r\nCache-Control: no-store\r\n")
          .containsIgnoringCase("\r\nTransfer-Encoding: chunked\r\n")
          .doesNotContainIgnoringCase("Content-Length");
    }
  }

  @Test
  void brings_events_at_once_and_in_order() throws Exception {
    try (EventClient client = EventClient.to(engine.port())) {
      client.readHead();
      EventSink sink = sink();

      sink.send("data: öne\n\n");
      assertThat(client.readChunk()).isEqualTo("data: öne\n\n");
      IntStream.range(0, 5_000).forEach(i -> sink.send("data: " + i + "\n\n"));

      StringBuilder expected = new StringBuilder();
      IntStream.range(0, 5_000).forEach(i -> expected.append("data: " + i + "\n\n"));
      assertThat(client.readChunksUntil(" 4999\n\n")).isEqualTo(expected.toString());
    }
  }

  @Test
  void keeps_events_of_many_threads_whole_and_those_of_each_in_order() throws Exception {
    try (EventClient client = EventClient.to(engine.port())) {
      client.readHead();
      EventSink sink = sink();
      List<Thread> threads = new ArrayList<>();
      for (int t = 0; t < 8; t++) {
        String name = "data: of " + t + ": ";
        threads.add(
            new Thread(() -> IntStream.range(0, 1_000).forEach(i -> sink.send(name + i + "\n\n"))));
      }
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
      sink.send("data: last\n\n");

      List<String> events =
          client.readChunksUntil("last\n\n").lines().filter(line -> !line.isEmpty()).toList();
      assertThat(events).hasSize(8_001);
      for (int t = 0; t < 8; t++) {
        String name = "data: of " + t + ": ";
        assertThat(events.stream().filter(event -> event.startsWith(name)))
            .containsExactlyElementsOf(IntStream.range(0, 1_000).mapToObj(i -> name + i).toList());
      }
    }
  }

  @Test
  void ends_for_a_client_that_does_not_read() throws Exception {
    try (EventClient lazy = EventClient.to(engine.port())) {
      EventSink ofLazy = sink();
      CountDownLatch ended = new CountDownLatch(1);
      ofLazy.onEnd(ended::countDown);
      String event = "data: " + "x".repeat(10_000) + "\n\n";
      long sent = 0;
      while (!ended.await(1, TimeUnit.MILLISECONDS)) {
        ofLazy.send(event);
        sent += event.length();
      }

      // What the system's buffers took comes on top.
      assertThat(sent).isGreaterThan(EventStreamWriter.MOST_WAITING).isLessThan(64L << 20);
      assertThatCode(lazy::readToTheEnd).doesNotThrowAnyException();
    }
    try (EventClient other = EventClient.to(engine.port())) {
      other.readHead();
      sink().send("data: still here\n\n");
      assertThat(other.readChunk()).isEqualTo("data: still here\n\n");
    }
  }

  @Test
  void takes_an_event_larger_than_what_may_wait_if_nothing_waits() throws Exception {
    try (EventClient client = EventClient.to(engine.port())) {
      client.readHead();
      String event = "data: " + "x".repeat(2 * EventStreamWriter.MOST_WAITING) + "\n\n";

      sink().send(event);

      assertThat(client.readChunksUntil("\n\n")).isEqualTo(event);
    }
  }

  @Test
  void ends_for_a_client_that_is_gone() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    EventClient client = EventClient.to(engine.port());
    client.readHead();
    EventSink sink = sink();
    sink.onEnd(ended::countDown);

    client.close();

    while (!ended.await(5, TimeUnit.MILLISECONDS)) {
      sink.send("data: anybody there?\n\n");
    }
  }

  @Test
  void holds_no_thread_and_keeps_nobody_waiting() throws Exception {
    List<EventClient> clients = new ArrayList<>();
    try {
      for (int i = 0; i < MANY; i++) {
        clients.add(EventClient.to(engine.port()));
        clients.get(i).readHead();
      }
      for (int i = 0; i < MANY; i++) {
        sink().send("data: " + "for all\n\n");
      }

      for (EventClient client : clients) {
        assertThat(client.readChunk()).isEqualTo("data: for all\n\n");
      }
    } finally {
      for (EventClient client : clients) {
        client.close();
      }
    }
  }

  @Test
  void ends_with_its_source_after_all_that_was_sent() throws Exception {
    AtomicInteger ended = new AtomicInteger();
    try (EventClient client = EventClient.to(engine.port())) {
      client.readHead();
      EventSink sink = sink();
      sink.onEnd(ended::incrementAndGet);
      sink.send("data: last\n\n");

      sink.end();
      sink.end();
      sink.send("data: too late\n\n");

      assertThat(client.readChunksUntil("last\n\n")).isEqualTo("data: last\n\n");
      assertThat(client.readChunk()).isEmpty();
      client.request("GET", "HTTP/1.1");
      assertThat(client.readHead()).startsWith("HTTP/1.1 200");
      sink.send("data: into the next answer\n\n");
      sink().send("data: of the next answer\n\n");
      assertThat(client.readChunk()).isEqualTo("data: of the next answer\n\n");
      assertThat(ended).hasValue(1);
    }
  }

  @Test
  void ends_with_the_lifetime_of_its_answer() throws Exception {
    AtomicInteger ended = new AtomicInteger();
    try (EventClient client = EventClient.to(engine.port())) {
      client.readHead();
      sink().onEnd(ended::incrementAndGet);

      lifetime.end();

      assertThat(ended).hasValue(1);
      assertThat(client.readText()).isEmpty();
    }
  }

  @Test
  void never_opens_once_the_lifetime_of_its_answer_is_over() throws Exception {
    lifetime.end();

    try (EventClient client = EventClient.to(engine.port())) {
      assertThat(client.readText()).isEmpty();
    }
    assertThat(opened).isEmpty();
  }

  @Test
  void ends_with_the_server_which_tells_everybody_once() throws Exception {
    List<EventClient> clients = new ArrayList<>();
    AtomicInteger ended = new AtomicInteger();
    for (int i = 0; i < MANY; i++) {
      clients.add(EventClient.to(engine.port()));
      clients.get(i).readHead();
      EventSink sink = sink();
      sink.onEnd(ended::incrementAndGet);
      sink.onEnd(
          () -> {
            throw new IllegalStateException("of one stream");
          });
    }

    engine.close();

    assertThat(ended).hasValue(MANY);
    for (EventClient client : clients) {
      assertThat(client.readText()).isEmpty();
      client.close();
    }
  }

  @Test
  void keeps_no_server_from_closing_fast() throws Exception {
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      Engine other = serve(opened::add);
      try (EventClient client = EventClient.to(other.port())) {
        client.readHead();
        sink();
        long start = System.nanoTime();
        other.close();
        fastest = Math.min(fastest, System.nanoTime() - start);
      }
    }

    // Jetty waits 500 ms for answers that are not complete.
    assertThat(TimeUnit.NANOSECONDS.toMillis(fastest)).isLessThan(400);
  }

  @Test
  void runs_what_is_to_be_done_at_its_end_at_once_if_it_has_ended() throws Exception {
    try (EventClient client = EventClient.to(engine.port())) {
      client.readHead();
      EventSink sink = sink();
      lifetime.end();
      AtomicInteger ended = new AtomicInteger();

      sink.onEnd(ended::incrementAndGet);

      assertThat(ended).hasValue(1);
    }
  }

  @Test
  void of_a_source_that_fails_is_closed() throws Exception {
    Engine failing =
        serve(
            sink -> {
              sink.onEnd(() -> opened.add(sink));
              throw new IllegalStateException("a defect");
            });
    try (failing;
        EventClient client = EventClient.to(failing.port())) {
      client.readToTheEnd();
      assertThat(sink()).as("the sink that was told of its end").isNotNull();
    }
  }

  @Test
  void is_plain_for_http_1_0_and_ends_with_the_connection() throws Exception {
    try (EventClient client = new EventClient(engine.port(), "GET", "HTTP/1.0")) {
      String head = client.readHead();
      EventSink sink = sink();
      sink.send("data: 1\n\n");
      sink.send("data: 2\n\n");
      sink.end();

      assertThat(head)
          .startsWith("HTTP/1.1 200")
          .doesNotContainIgnoringCase("Transfer-Encoding")
          .doesNotContainIgnoringCase("Content-Length");
      assertThat(client.readText()).isEqualTo("data: 1\n\ndata: 2\n\n");
    }
  }

  @Test
  void is_not_opened_for_head() throws Exception {
    try (EventClient client = new EventClient(engine.port(), "HEAD", "HTTP/1.1")) {
      assertThat(client.readHead())
          .startsWith("HTTP/1.1 200")
          .containsIgnoringCase("\r\nContent-Type: text/event-stream\r\n")
          .doesNotContainIgnoringCase("Content-Length");
      client.request("GET", "HTTP/1.1");
      assertThat(client.readHead()).startsWith("HTTP/1.1 200");
      assertThat(sink()).isNotNull();
      assertThat(opened).isEmpty();
    }
  }

  @Test
  void cannot_be_read_of_a_closed_server() {
    engine.close();

    assertThatThrownBy(() -> EventClient.to(engine.port())).isInstanceOf(IOException.class);
  }

  private EventSink sink() throws InterruptedException {
    EventSink sink = opened.poll(20, TimeUnit.SECONDS);
    assertThat(sink).as("a stream that was opened").isNotNull();
    return sink;
  }
}
