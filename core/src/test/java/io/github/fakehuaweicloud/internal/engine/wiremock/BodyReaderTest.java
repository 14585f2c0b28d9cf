package io.github.fakehuaweicloud.internal.engine.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.Unreadable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wiremock.jakarta.servlet.ReadListener;
import wiremock.jakarta.servlet.ServletInputStream;
import wiremock.org.eclipse.jetty.server.Server;
import wiremock.org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import wiremock.org.eclipse.jetty.util.thread.ThreadPool;

class BodyReaderTest {

  private static final HttpRequest HEAD =
      new HttpRequest("POST", "/", "", Headers.empty(), Body.empty());

  private final Server server = new Server();
  private final BlockingQueue<UnaryOperator<HttpRequest>> outcomes = new LinkedBlockingQueue<>();
  private final Drip drip = new Drip();

  @BeforeEach
  void start() throws Exception {
    server.addBean(new ScheduledExecutorScheduler("of-a-test", true));
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  @Test
  void refuses_a_body_that_never_comes_when_its_time_is_over() throws InterruptedException {
    reader(Duration.ofMillis(20));

    assertThat(outcome().problem()).contains(Unreadable.BODY);
  }

  @Test
  void refuses_a_body_that_drips_when_its_time_is_over_however_steadily() throws Exception {
    BodyReader reader = reader(Duration.ofMillis(50));
    UnaryOperator<HttpRequest> decided = null;
    while (decided == null) {
      drip.arrived = "x";
      reader.onDataAvailable();
      decided = outcomes.poll(1, TimeUnit.MILLISECONDS);
    }

    assertThat(decided.apply(HEAD).problem()).contains(Unreadable.BODY);
  }

  @Test
  void refuses_a_body_whose_time_is_over_while_the_reader_is_made() throws InterruptedException {
    Server atOnce = new Server(new InTheCallersThread());
    atOnce.addBean(new OverAtOnce());

    BodyReader late =
        new BodyReader(drip, new Timer(atOnce), Duration.ofMinutes(1), -1, outcomes::add);

    assertThat(late).isNotNull();
    assertThat(outcome().problem()).contains(Unreadable.BODY);
  }

  @Test
  void takes_a_body_that_comes_in_time() throws Exception {
    BodyReader reader = reader(Duration.ofMinutes(1));
    drip.arrived = "{";
    reader.onDataAvailable();
    drip.arrived = "}";
    reader.onDataAvailable();
    reader.onAllDataRead();

    assertThat(outcome().body().text()).isEqualTo("{}");
  }

  @Test
  void decides_once_even_if_the_rest_comes_after_its_time() throws Exception {
    BodyReader reader = reader(Duration.ofMillis(1));
    outcome();
    drip.arrived = "{}";
    reader.onDataAvailable();
    reader.onAllDataRead();
    reader.onError(new IllegalStateException());

    assertThat(outcomes).isEmpty();
  }

  @Test
  void refuses_a_body_that_breaks_off() throws InterruptedException {
    reader(Duration.ofMinutes(1)).onError(new IllegalStateException("broken off"));

    assertThat(outcome().problem()).contains(Unreadable.BODY);
  }

  private BodyReader reader(Duration atMost) {
    return new BodyReader(drip, new Timer(server), atMost, -1, outcomes::add);
  }

  private HttpRequest outcome() throws InterruptedException {
    UnaryOperator<HttpRequest> outcome = outcomes.poll(10, TimeUnit.SECONDS);
    assertThat(outcome).as("an outcome in time").isNotNull();
    return outcome.apply(HEAD);
  }

  /** Has what has arrived, and then nothing for the moment. */
  private static final class Drip extends ServletInputStream {

    private String arrived = "";

    @Override
    public boolean isReady() {
      return !arrived.isEmpty();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      byte[] bytes = arrived.getBytes(StandardCharsets.US_ASCII);
      System.arraycopy(bytes, 0, buffer, offset, bytes.length);
      arrived = "";
      return bytes.length;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isFinished() {
      return false;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class OverAtOnce extends ScheduledExecutorScheduler {

    @Override
    public Task schedule(Runnable task, long delay, TimeUnit unit) {
      task.run();
      return () -> false;
    }
  }

  private static final class InTheCallersThread implements ThreadPool {

    @Override
    public void execute(Runnable work) {
      work.run();
    }

    @Override
    public void join() {}

    @Override
    public int getThreads() {
      return 0;
    }

    @Override
    public int getIdleThreads() {
      return 0;
    }

    @Override
    public boolean isLowOnThreads() {
      return false;
    }
  }
}
