package io.github.fakehuaweicloud.internal.engine.wiremock;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.TimeUnit;

/** A client that reads events, or does not, on a plain socket. */
final class EventClient implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 20_000;

  private final Socket socket;
  private boolean inBody;

  EventClient(int port, String method, String version) throws IOException {
    this(new Socket(InetAddress.getLoopbackAddress(), port), method, version);
  }

  private EventClient(Socket connected, String method, String version) throws IOException {
    socket = connected;
    socket.setSoTimeout(PATIENCE_MILLIS);
    request(method, version);
  }

  static EventClient on(Socket connected) throws IOException {
    return new EventClient(connected, "GET", "HTTP/1.1");
  }

  static EventClient to(int port) throws IOException {
    return new EventClient(port, "GET", "HTTP/1.1");
  }

  void request(String method, String version) throws IOException {
    String head = method + " / " + version + "\r\nHost: localhost\r\n\r\n";
    socket.getOutputStream().write(head.getBytes(ISO_8859_1));
  }

  /** Up to and with the empty line. */
  String readHead() throws IOException {
    inBody = false;
    return readUntil("\r\n\r\n");
  }

  /**
   * The content of the next chunk; empty for the last one. Jetty ends one when it begins the next.
   */
  String readChunk() throws IOException {
    if (inBody) {
      readUntil("\r\n");
    }
    inBody = true;
    int size = Integer.parseInt(readUntil("\r\n").trim(), 16);
    String content = new String(socket.getInputStream().readNBytes(size), UTF_8);
    if (size == 0) {
      readUntil("\r\n");
    }
    return content;
  }

  /** Chunks until there is a text among them. */
  String readChunksUntil(String last) throws IOException {
    StringBuilder all = new StringBuilder();
    do {
      all.append(readChunk());
    } while (!all.substring(Math.max(0, all.length() - last.length())).equals(last));
    return all.toString();
  }

  /** Whatever comes until the server closes the connection, orderly or not. */
  long readToTheEnd() throws IOException {
    InputStream in = socket.getInputStream();
    long read = 0;
    byte[] buffer = new byte[64 * 1024];
    long start = System.nanoTime();
    int n = 0;
    while (n >= 0 && System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS)) {
      n = in.read(buffer);
      read += Math.max(n, 0);
    }
    if (n >= 0) {
      throw new IllegalStateException("The connection is open, and brought " + read + " bytes");
    }
    return read;
  }

  String readText() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), UTF_8);
  }

  private String readUntil(String end) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    while (!read.toString(ISO_8859_1).endsWith(end)) {
      int next = socket.getInputStream().read();
      if (next < 0) {
        throw new EOFException("The connection ended after " + read);
      }
      read.write(next);
    }
    return read.toString(UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
