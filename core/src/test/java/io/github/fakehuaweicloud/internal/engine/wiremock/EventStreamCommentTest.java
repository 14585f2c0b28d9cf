package io.github.fakehuaweicloud.internal.engine.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.http.Lifetime;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wiremock.jakarta.servlet.AsyncContext;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.Server;
import wiremock.org.eclipse.jetty.server.ServerConnector;
import wiremock.org.eclipse.jetty.server.handler.AbstractHandler;
import wiremock.org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

@Timeout(60)
class EventStreamCommentTest {

  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final CountDownLatch ended = new CountDownLatch(1);

  @BeforeEach
  void start() throws Exception {
    server.addBean(new ScheduledExecutorScheduler("of-a-test", true));
    server.addConnector(connector);
    server.setHandler(
        new AbstractHandler() {
          @Override
          public void handle(
              String target, Request base, HttpServletRequest in, HttpServletResponse out) {
            base.setHandled(true);
            stream(base, base.startAsync());
          }
        });
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  @Test
  void comes_again_and_again_while_there_is_no_event() throws Exception {
    try (EventClient client = EventClient.to(connector.getLocalPort())) {
      client.readHead();

      assertThat(client.readChunk()).isEqualTo(":\n\n");
      assertThat(client.readChunk()).isEqualTo(":\n\n");
    }
  }

  @Test
  void notices_that_the_client_is_gone() throws Exception {
    EventClient client = EventClient.to(connector.getLocalPort());
    client.readHead();

    client.close();

    assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
  }

  private void stream(Request request, AsyncContext async) {
    async.setTimeout(0);
    new EventStreamWriter(
            request,
            async,
            HttpResponse.events(sink -> sink.onEnd(ended::countDown)),
            new Timer(server),
            Duration.ofMillis(20),
            new Lifetime())
        .open();
  }
}
