package io.github.fakehuaweicloud.internal.engine.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.engine.Engine;
import io.github.fakehuaweicloud.internal.http.Chain;
import io.github.fakehuaweicloud.internal.http.EventSink;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import java.io.File;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("Counts the threads and the descriptors of the JVM")
@Timeout(120)
class EventStreamFootprintTest {

  private static final int MANY = 200;
  private static final long LONG_ENOUGH = TimeUnit.SECONDS.toNanos(20);

  private final BlockingQueue<EventSink> opened = new LinkedBlockingQueue<>();
  private final List<EventClient> clients = new ArrayList<>();

  @Test
  void is_no_descriptor_of_a_client_that_is_gone_and_no_thread_of_one_that_reads()
      throws Exception {
    try (Engine engine = start()) {
      List<EventSink> first = connect(engine, 1);
      int descriptors = descriptors();
      int threads = Thread.activeCount();

      List<EventSink> sinks = connect(engine, MANY);
      assertThat(Thread.activeCount() - threads).isLessThan(MANY / 2);
      for (EventClient client : clients.subList(1, clients.size())) {
        client.close();
      }

      CountDownLatch gone = new CountDownLatch(MANY);
      sinks.forEach(sink -> sink.onEnd(gone::countDown));
      while (!gone.await(5, TimeUnit.MILLISECONDS)) {
        sinks.forEach(sink -> sink.send("data: anybody there?\n\n"));
      }
      assertThat(descriptors()).isLessThanOrEqualTo(descriptors + 2);
      first.get(0).send("data: you are\n\n");
      assertThat(clients.get(0).readChunk()).isEqualTo("data: you are\n\n");
    }
  }

  @Test
  void is_no_event_for_a_client_that_has_not_read() throws Exception {
    try (Engine engine = start()) {
      EventSink sink = connect(engine, 1).get(0);
      CountDownLatch ended = new CountDownLatch(1);
      sink.onEnd(ended::countDown);
      List<WeakReference<String>> events = new ArrayList<>();
      while (!ended.await(1, TimeUnit.MILLISECONDS)) {
        String event = "data: " + "x".repeat(100_000) + events.size() + "\n\n";
        events.add(new WeakReference<>(event));
        sink.send(event);
      }

      long start = System.nanoTime();
      while (anyKept(events) && System.nanoTime() - start < LONG_ENOUGH) {
        System.gc();
        Thread.onSpinWait();
      }
      assertThat(anyKept(events)).isFalse();
      sink.send("data: the sink is still there\n\n");
    }
  }

  private static boolean anyKept(List<WeakReference<String>> events) {
    return events.stream().anyMatch(event -> event.get() != null);
  }

  private Engine start() {
    return WireMockEngine.start(
        "127.0.0.1",
        0,
        Optional.empty(),
        new Chain(request -> Optional.of(HttpResponse.events(opened::add))));
  }

  private List<EventSink> connect(Engine engine, int howMany) throws Exception {
    List<EventSink> sinks = new ArrayList<>();
    for (int i = 0; i < howMany; i++) {
      EventClient client = EventClient.to(engine.port());
      clients.add(client);
      client.readHead();
      sinks.add(opened.take());
    }
    return sinks;
  }

  /** On Linux; elsewhere always 0. */
  private static int descriptors() {
    String[] open = new File("/proc/self/fd").list();
    return open == null ? 0 : open.length;
  }
}
