package io.github.fakehuaweicloud.benchmarks.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server's runnable jar, as a process of its own.
 *
 * @param options of the JVM
 * @param arguments of the server, with the port left open as {@code %d}
 */
public record StandaloneJar(Path home, List<String> options, Path jar, List<String> arguments) {

  public static final String CLUSTER = "11111111-2222-3333-4444-555555555555";
  public static final String CERTIFICATE =
      "/api/v3/projects/p/clusters/" + CLUSTER + "/clustercert";
  public static final String REGISTRATION = "/v5/p/container/kubernetes/multi-cloud/clusters";

  private static final Duration AT_MOST = Duration.ofSeconds(60);

  /** The fake with one project {@code p}, a token {@code t} and a cluster. */
  public static StandaloneJar fake(Path home, List<String> options, Path jar) {
    return new StandaloneJar(
        home,
        options,
        jar,
        List.of("--port=%d", "--project-id=p", "--token=t", "--cluster=" + CLUSTER));
  }

  /**
   * WireMock with a stub for each of the two calls.
   *
   * @param folder where its files are written
   */
  public static StandaloneJar wireMock(
      Path home, List<String> options, Path jar, Path folder, String answer) throws IOException {
    Path mappings = Files.createDirectories(folder.resolve("mappings"));
    for (String path : List.of(CERTIFICATE, REGISTRATION)) {
      Files.writeString(
          mappings.resolve(path.replace('/', '_') + ".json"),
          "{\"request\": {\"method\": \"POST\", \"urlPath\": \""
              + path
              + "\"}, \"response\": {\"status\": 200, \"jsonBody\": "
              + answer
              + "}}");
    }
    return new StandaloneJar(
        home,
        options,
        jar,
        List.of(
            "--port=%d", "--bind-address=127.0.0.1", "--disable-banner", "--root-dir=" + folder));
  }

  /** The same with a class archive, which is written by a run that answers the same requests. */
  public StandaloneJar withArchive(Path archive) throws Exception {
    start(List.of("-Xlog:cds*=off", "-XX:ArchiveClassesAtExit=" + archive)).close();
    if (!Files.exists(archive)) {
      throw new IOException("Java wrote no archive to " + archive);
    }
    return new StandaloneJar(home, List.of("-XX:SharedArchiveFile=" + archive), jar, arguments);
  }

  /** Starts it, and waits until it has answered both a GET that nothing is at and a POST. */
  public Running start() throws Exception {
    return start(options);
  }

  private Running start(List<String> jvm) throws Exception {
    int port = freePort();
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
    command.addAll(jvm);
    command.add("-jar");
    command.add(jar.toString());
    arguments.forEach(word -> command.add(word.replace("%d", Integer.toString(port))));
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      awaitAnswer(process, port, "GET", "/nothing-here", "", began);
      double answer = millis(began);
      String head = awaitAnswer(process, port, "POST", CERTIFICATE, "{\"duration\": 30}", began);
      double certificate = millis(began);
      if (!head.startsWith("HTTP/1.1 200")) {
        throw new IOException("Expected 200, got " + head + " from " + command);
      }
      double cpu = process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
      return new Running(process, port, answer, certificate, cpu);
    } catch (Exception e) {
      process.destroyForcibly();
      throw e;
    }
  }

  /**
   * A started one.
   *
   * @param answer milliseconds until the first answer of any kind
   * @param certificate milliseconds until the first answer to a POST for a certificate
   * @param cpu milliseconds of CPU time until then
   */
  public record Running(Process process, int port, double answer, double certificate, double cpu)
      implements AutoCloseable {

    public String endpoint() {
      return "http://127.0.0.1:" + port;
    }

    /** Megabytes, now; not a number where there is no {@code /proc}. */
    public double resident() throws IOException {
      return status("VmRSS");
    }

    /** Megabytes, the most it has had. */
    public double peak() throws IOException {
      return status("VmHWM");
    }

    private double status(String field) throws IOException {
      Path status = Path.of("/proc", Long.toString(process.pid()), "status");
      if (!Files.exists(status)) {
        return Double.NaN;
      }
      Matcher size = Pattern.compile(field + ":\\s+(\\d+) kB").matcher(Files.readString(status));
      return size.find() ? Double.parseDouble(size.group(1)) * 1024 / 1e6 : Double.NaN;
    }

    @Override
    public void close() {
      process.destroy();
      process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
      process.destroyForcibly();
    }
  }

  private static String awaitAnswer(
      Process process, int port, String method, String path, String body, long began)
      throws Exception {
    String request =
        String.join(
            "\r\n",
            method + " " + path + " HTTP/1.1",
            "Host: 127.0.0.1:" + port,
            "X-Auth-Token: t",
            "Content-Type: application/json",
            "Content-Length: " + body.length(),
            "Connection: close",
            "",
            body);
    while (true) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.getOutputStream().write(request.getBytes(UTF_8));
        String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
        if (answer.startsWith("HTTP/1.1 ")) {
          return answer.lines().findFirst().orElseThrow();
        }
      } catch (IOException e) {
        if (!process.isAlive()) {
          throw new IOException("It ended with exit code " + process.exitValue(), e);
        }
        if (millis(began) > AT_MOST.toMillis()) {
          throw e;
        }
      }
      // Nothing tells when another program listens, so it is asked again and again.
      Thread.sleep(2);
    }
  }

  private static double millis(long began) {
    return (System.nanoTime() - began) / 1e6;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
