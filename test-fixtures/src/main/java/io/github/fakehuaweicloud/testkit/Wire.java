package io.github.fakehuaweicloud.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A plain socket: sends bytes as they are given, and gives up on a server that does not answer. */
public final class Wire {

  private static final int LONGEST_SILENCE_MILLIS = 60_000;

  private Wire() {}

  /**
   * Sends some bytes, then nothing more.
   *
   * @param endpoint the server
   * @param request the bytes, well-formed or not
   * @return whatever came back
   */
  public static WireResponse send(String endpoint, byte[] request) {
    return exchange(endpoint, request, true);
  }

  /**
   * Sends some text, a byte for each character, then nothing more.
   *
   * @param endpoint the server
   * @param request the text, well-formed or not
   * @return whatever came back
   */
  public static WireResponse send(String endpoint, String request) {
    return send(endpoint, request.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Sends a well-formed POST. */
  public static WireResponse post(
      String endpoint, String target, List<String> headers, String body) {
    return request("POST", endpoint, target, headers, body);
  }

  /**
   * Sends a well-formed request.
   *
   * @param target path and query
   * @param headers header lines beyond Connection and Content-Length
   * @param body sent in UTF-8; if it is empty, no Content-Length is sent with a GET or DELETE
   */
  public static WireResponse request(
      String method, String endpoint, String target, List<String> headers, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    boolean bodiless = bytes.length == 0 && !method.startsWith("P");
    String head =
        method
            + " "
            + target
            + " HTTP/1.1\r\n"
            + head(endpoint, headers)
            + (bodiless ? "" : "Content-Length: " + bytes.length + "\r\n")
            + "\r\n";
    return exchange(endpoint, join(head, bytes), false);
  }

  /**
   * The header lines that every request needs, and some more.
   *
   * @param endpoint the server
   * @param more header lines; a Host among them comes instead of the server's
   * @return the lines, each with its line end
   */
  public static String head(String endpoint, List<String> more) {
    boolean hasHost = more.stream().anyMatch(line -> line.startsWith("Host: "));
    return (hasHost ? "" : "Host: " + URI.create(endpoint).getAuthority() + "\r\n")
        + "Connection: close\r\n"
        + more.stream().map(line -> line + "\r\n").reduce("", String::concat);
  }

  /**
   * The bytes of a request.
   *
   * @param head the head, a byte for each character
   * @param body the body
   * @return all of them
   */
  public static byte[] join(String head, byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }

  private static WireResponse exchange(String endpoint, byte[] request, boolean thenNothing) {
    URI server = URI.create(endpoint);
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(LONGEST_SILENCE_MILLIS);
      write(socket, request, thenNothing);
      return WireResponse.parse(read(socket.getInputStream()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Socket socket, byte[] request, boolean thenNothing) {
    try {
      OutputStream out = socket.getOutputStream();
      out.write(request);
      out.flush();
      if (thenNothing) {
        socket.shutdownOutput();
      }
    } catch (IOException refusedEarly) {
      // The server may answer and hang up before it has read everything.
    }
  }

  private static byte[] read(InputStream in) throws SocketTimeoutException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes.write(buffer, 0, n);
      }
    } catch (SocketTimeoutException silence) {
      throw silence;
    } catch (IOException hungUp) {
      // What came before still counts.
    }
    return bytes.toByteArray();
  }
}
