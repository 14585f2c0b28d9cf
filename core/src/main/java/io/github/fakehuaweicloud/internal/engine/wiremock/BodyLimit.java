package io.github.fakehuaweicloud.internal.engine.wiremock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.LongSupplier;
import wiremock.org.eclipse.jetty.server.HttpInput;

/** Bounds one request's body: in bytes, in time, and in what it may unpack to. */
final class BodyLimit implements HttpInput.Interceptor {

  /** The engine itself gives up on a body that stalls for 30 seconds, but not on one that drips. */
  static final Duration MAX_TIME = Duration.ofSeconds(30);

  private final LongSupplier nanoTime;
  private final long start;
  private long read;
  private boolean compressed;

  BodyLimit(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  @Override
  public HttpInput.Content readFrom(HttpInput.Content content) {
    if (content.isSpecial()) {
      // The end of the body or a failure to read it: neither has bytes.
      return content;
    }
    if (nanoTime.getAsLong() - start > MAX_TIME.toNanos()) {
      return new HttpInput.ErrorContent(new IOException("The body comes too slowly"));
    }
    if (read == 0 && startsGzip(content)) {
      compressed = true;
      read += content.remaining();
      return firstByteOf(content);
    }
    boolean dropped = compressed || read > IncomingRequest.MAX_BODY_BYTES;
    read += content.remaining();
    if (read > IncomingRequest.MAX_DRAINED_BYTES) {
      return new HttpInput.ErrorContent(new BodyTooLargeException());
    }
    if (dropped) {
      // Most clients read no answer before they have sent everything, so it is read and dropped.
      content.skip(content.remaining());
    }
    return content;
  }

  /** WireMock would unpack the whole without a limit; one byte is enough to refuse it by. */
  private static HttpInput.Content firstByteOf(HttpInput.Content content) {
    ByteBuffer bytes = content.getByteBuffer();
    bytes.limit(bytes.position() + 1);
    return content;
  }

  private static boolean startsGzip(HttpInput.Content content) {
    ByteBuffer bytes = content.getByteBuffer();
    return bytes != null
        && bytes.hasRemaining()
        && bytes.get(bytes.position()) == IncomingRequest.FIRST_BYTE_OF_GZIP;
  }
}
