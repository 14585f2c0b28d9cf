package io.github.fakehuaweicloud.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;

/**
 * A run to learn from: starts the fake as users do, asks it what its users ask first, and ends.
 *
 * <p>What Java has loaded by then is what a class data archive should hold, so {@code
 * bin/fake-huaweicloud --write-archive} runs this with {@code -XX:ArchiveClassesAtExit}. It knows
 * the command line and the first line of its output only, as users do.
 */
public final class ArchiveTraining {

  private static final String PROJECT = "archive-training";
  private static final String CLUSTER = "11111111-2222-3333-4444-555555555555";
  private static final String KUBECONFIG = "apiVersion: v1\\nkind: Config\\nclusters: []\\n";

  private ArchiveTraining() {}

  /**
   * Runs once, for a few seconds.
   *
   * @param args none
   * @throws IOException if the fake does not start, or does not answer
   */
  public static void main(String[] args) throws IOException {
    URI endpoint = start();
    ask(
        endpoint,
        "/api/v3/projects/" + PROJECT + "/clusters/" + CLUSTER + "/clustercert",
        "{\"duration\": 30}");
    ask(
        endpoint,
        "/v5/" + PROJECT + "/container/kubernetes/multi-cloud/clusters",
        "{\"name\": \"n\", \"provider\": \"self_built_idc\", \"kube_config\": \""
            + KUBECONFIG
            + "\"}");
    System.exit(0);
  }

  private static URI start() throws IOException {
    PipedInputStream printed = new PipedInputStream();
    System.setOut(new PrintStream(new PipedOutputStream(printed), true, UTF_8));
    Thread fake =
        new Thread(
            () ->
                Main.main(
                    new String[] {
                      "--port=0",
                      "--project-id=" + PROJECT,
                      "--token=" + PROJECT,
                      "--cluster=" + CLUSTER
                    }),
            "archive-training");
    fake.setDaemon(true);
    fake.start();
    return URI.create(new Listening(printed).endpoint());
  }

  /**
   * What the fake prints.
   *
   * @param printed its standard output
   */
  private record Listening(PipedInputStream printed) {

    String endpoint() throws IOException {
      BufferedReader lines = new BufferedReader(new InputStreamReader(printed, UTF_8));
      String first = lines.readLine();
      int start = first == null ? -1 : first.indexOf("http://");
      if (start < 0) {
        throw new IOException(
            "The fake should say on its first line where it listens, but the line is: " + first);
      }
      drain(lines);
      return first.substring(start).strip();
    }

    /** Nobody reads the rest, and a full pipe would stop the fake. */
    private static void drain(BufferedReader lines) {
      Thread reader = new Thread(() -> lines.lines().forEach(line -> {}), "drain");
      reader.setDaemon(true);
      reader.start();
    }
  }

  /** By a plain socket: an archive that held an HTTP client would be larger for nothing. */
  private static void ask(URI endpoint, String path, String body) throws IOException {
    String request =
        String.join(
            "\r\n",
            "POST " + path + " HTTP/1.1",
            "Host: " + endpoint.getAuthority(),
            "X-Auth-Token: " + PROJECT,
            "Content-Type: application/json",
            "Content-Length: " + body.getBytes(UTF_8).length,
            "Connection: close",
            "",
            body);
    try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      if (!answer.startsWith("HTTP/1.1 200 ")) {
        throw new IOException("Expected 200 to POST " + path + ", but got: " + answer);
      }
    }
  }
}
