package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class RequestPrinterTest {

  @Test
  void has_printed_all_that_came_when_it_is_closed() {
    StringWriter printed = new StringWriter();
    RecordedRequest request = request();

    try (RequestPrinter printer = new RequestPrinter(new PrintWriter(printed))) {
      for (int i = 0; i < 1_000; i++) {
        printer.accept(Optional.empty(), request);
      }
    }

    assertThat(printed.toString().lines()).hasSize(1_000);
  }

  @Test
  void holds_nobody_up_if_nobody_reads_and_says_what_is_missing() throws IOException {
    CountDownLatch readers = new CountDownLatch(1);
    StringWriter printed = new StringWriter();
    RecordedRequest request = request();

    try (RequestPrinter printer =
        new RequestPrinter(new PrintWriter(new LateWriter(printed, readers)))) {
      for (int i = 0; i < 15_000; i++) {
        printer.accept(Optional.of("p1"), request);
      }
      readers.countDown();
    }

    assertThat(printed.toString()).contains(" more requests, which were faster than this log)");
  }

  private static RecordedRequest request() {
    try (FakeHuaweiCloud cloud = FakeHuaweiCloud.start()) {
      try (var in = java.net.URI.create(cloud.endpoint() + "/v3").toURL().openStream()) {
        assertThat(in.readAllBytes()).isNotEmpty();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      return cloud.requestLog().unattributed().get(0);
    }
  }

  /** Writes nothing before somebody reads. */
  private static final class LateWriter extends Writer {

    private final Writer writer;
    private final CountDownLatch readers;

    LateWriter(Writer writer, CountDownLatch readers) {
      this.writer = writer;
      this.readers = readers;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      try {
        readers.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      writer.write(text, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
