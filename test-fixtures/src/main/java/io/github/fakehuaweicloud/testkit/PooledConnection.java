package io.github.fakehuaweicloud.testkit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.Locale;

/** One connection that is kept for many requests, as a pooling client keeps it. */
public final class PooledConnection implements AutoCloseable {

  private final Socket socket;
  private final InputStream in;

  /**
   * Connects.
   *
   * @param endpoint the server
   * @throws IOException if nobody listens there
   */
  public PooledConnection(String endpoint) throws IOException {
    URI uri = URI.create(endpoint);
    this.socket = new Socket(uri.getHost(), uri.getPort());
    this.socket.setSoTimeout(30_000);
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /**
   * What came back.
   *
   * @param status the status
   * @param closes whether the server said that it closes the connection
   */
  public record Answer(int status, boolean closes) {}

  /**
   * Sends a request and reads its answer.
   *
   * @param request the bytes of the request
   * @return the answer
   * @throws IOException if there is none
   */
  public Answer send(byte[] request) throws IOException {
    try {
      socket.getOutputStream().write(request);
    } catch (SocketException refusedWhileSending) {
      // The answer may have come before.
    }
    String head = readHead();
    int length = Integer.parseInt(valueOf(head, "content-length", "0"));
    in.readNBytes(length);
    return new Answer(
        Integer.parseInt(head.split(" ", 3)[1]), valueOf(head, "connection", "").equals("close"));
  }

  private String readHead() throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("The connection was closed after: " + head);
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private static String valueOf(String head, String name, String absent) {
    return head.lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).trim())
        .findFirst()
        .orElse(absent);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
