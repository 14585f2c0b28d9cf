package io.github.fakehuaweicloud.benchmarks.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/** A connection that is kept, and an answer read as HTTP says. Not thread-safe. */
public final class Connection implements AutoCloseable {

  private static final int LONGEST_SILENCE_MILLIS = 60_000;

  private final Socket socket;
  private final InputStream in;
  private final StringBuilder line = new StringBuilder();

  /** Connects to an endpoint such as {@code http://127.0.0.1:8080}. */
  public Connection(String endpoint) throws IOException {
    URI uri = URI.create(endpoint);
    this.socket = new Socket(uri.getHost(), uri.getPort());
    this.socket.setTcpNoDelay(true);
    this.socket.setSoTimeout(LONGEST_SILENCE_MILLIS);
    this.in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
  }

  /** Sends a request and reads its answer, whose status must be this one. */
  public byte[] send(byte[] request, int expected) throws IOException {
    socket.getOutputStream().write(request);
    String status = readLine();
    byte[] body = readBody();
    if (!status.startsWith("HTTP/1.1 " + expected)) {
      throw new IOException(
          "Expected status " + expected + ", got " + status + " " + new String(body, ISO_8859_1));
    }
    return body;
  }

  private byte[] readBody() throws IOException {
    int length = 0;
    boolean chunked = false;
    for (String header = readLine(); !header.isEmpty(); header = readLine()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(15).trim());
      } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
        chunked = true;
      }
    }
    return chunked ? readChunks() : in.readNBytes(length);
  }

  private byte[] readChunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      body.write(in.readNBytes(size));
      readLine();
    }
    readLine();
    return body.toByteArray();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(readLine().trim(), 16);
  }

  private String readLine() throws IOException {
    line.setLength(0);
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("The server closed the connection after \"" + line + "\"");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
