package io.github.fakehuaweicloud.internal.engine.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import wiremock.org.eclipse.jetty.server.HttpInput;

class BodyLimitTest {

  private final AtomicLong nanos = new AtomicLong();
  private final BodyLimit limit = new BodyLimit(nanos::get);

  @Test
  void lets_a_body_drip_for_a_minute() {
    HttpInput.Content piece = piece();
    nanos.set(BodyLimit.MAX_TIME.toNanos());

    assertThat(limit.readFrom(piece)).isSameAs(piece);
  }

  @Test
  void gives_up_on_a_body_that_drips_for_longer() {
    assertThat(limit.readFrom(piece()).getError()).isNull();
    nanos.set(BodyLimit.MAX_TIME.toNanos() + 1);

    assertThat(limit.readFrom(piece()).getError()).hasMessage("The body comes too slowly");
  }

  private static HttpInput.Content piece() {
    return new HttpInput.Content(ByteBuffer.wrap(new byte[] {'{'}));
  }
}
