import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Starts standalone jars in turn and says how long each takes to its first answer, and how much
 * memory it has then.
 *
 * <p>{@code java FirstAnswer.java <rounds> <fake.jar> <wiremock.jar> <java home>...}; see README.md
 * beside it.
 */
public final class FirstAnswer {

  private static final String CLUSTER = "11111111-2222-3333-4444-555555555555";
  private static final String CERTIFICATE =
      "/api/v3/projects/p/clusters/" + CLUSTER + "/clustercert";
  private static final Duration AT_MOST = Duration.ofSeconds(60);

  private FirstAnswer() {}

  public static void main(String[] args) throws Exception {
    int rounds = Integer.parseInt(args[0]);
    Path fake = Path.of(args[1]).toAbsolutePath();
    Path wireMock = Path.of(args[2]).toAbsolutePath();
    Path work = Files.createTempDirectory("first-answer");
    try {
      for (String home : Arrays.asList(args).subList(3, args.length)) {
        run(rounds, home, variants(Path.of(home), fake, wireMock, work));
      }
    } finally {
      try (Stream<Path> files = Files.walk(work)) {
        files.sorted((a, b) -> b.compareTo(a)).forEach(path -> path.toFile().delete());
      }
    }
  }

  /** One command to start, with the port left open as {@code %d}. */
  private record Variant(String name, List<String> command) {}

  /** What one start took. */
  private record Start(double anyAnswer, double certificate, double cpu, double rss) {}

  private static List<Variant> variants(Path home, Path fake, Path wireMock, Path work)
      throws Exception {
    Path folder = Files.createTempDirectory(work, "jdk");
    Path mappings = Files.createDirectories(folder.resolve("root/mappings"));
    Files.writeString(
        mappings.resolve("certificate.json"),
        "{\"request\": {\"method\": \"POST\", \"urlPath\": \""
            + CERTIFICATE
            + "\"}, \"response\": {\"status\": 200, \"jsonBody\": {\"kind\": \"Config\","
            + " \"apiVersion\": \"v1\"}}}");
    List<String> serveFake =
        List.of(
            fake.toString(), "--port=%d", "--project-id=p", "--token=t", "--cluster=" + CLUSTER);
    List<String> serveWireMock =
        List.of(
            wireMock.toString(),
            "--port=%d",
            "--bind-address=127.0.0.1",
            "--disable-banner",
            "--root-dir=" + mappings.getParent());
    List<Variant> variants = new ArrayList<>();
    variants.add(new Variant("fake", command(home, List.of(), serveFake)));
    variants.add(new Variant("WireMock", command(home, List.of(), serveWireMock)));
    Path fakeArchive = archive(home, folder.resolve("fake.jsa"), serveFake);
    Path wireMockArchive = archive(home, folder.resolve("wiremock.jsa"), serveWireMock);
    variants.add(
        new Variant(
            "fake, archive",
            command(home, List.of("-XX:SharedArchiveFile=" + fakeArchive), serveFake)));
    variants.add(
        new Variant(
            "WireMock, archive",
            command(home, List.of("-XX:SharedArchiveFile=" + wireMockArchive), serveWireMock)));
    return variants;
  }

  private static List<String> command(Path home, List<String> options, List<String> jar) {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
    command.addAll(options);
    command.add("-jar");
    command.addAll(jar);
    return command;
  }

  /** Written by a run that has answered the same request, for both alike. */
  private static Path archive(Path home, Path archive, List<String> jar) throws Exception {
    start(command(home, List.of("-Xlog:cds*=off", "-XX:ArchiveClassesAtExit=" + archive), jar));
    if (!Files.exists(archive)) {
      throw new IOException("Java wrote no archive to " + archive);
    }
    return archive;
  }

  private static void run(int rounds, String home, List<Variant> variants) throws Exception {
    Map<String, List<Start>> starts = new LinkedHashMap<>();
    variants.forEach(variant -> starts.put(variant.name(), new ArrayList<>()));
    // The first round warms the disk's cache and is not counted.
    for (int round = 0; round <= rounds; round++) {
      for (int i = 0; i < variants.size(); i++) {
        // Everybody is first as often as last.
        Variant variant = variants.get((i + round) % variants.size());
        Start start = start(variant.command());
        if (round > 0) {
          starts.get(variant.name()).add(start);
        }
      }
    }
    print(home, rounds, starts);
  }

  private static Start start(List<String> command) throws Exception {
    int port = freePort();
    List<String> words = command.stream().map(word -> word.replace("%d", "" + port)).toList();
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(words)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      awaitAnswer(process, port, "GET", "/nothing-here", "", began);
      double any = milliseconds(began);
      String head = awaitAnswer(process, port, "POST", CERTIFICATE, "{\"duration\": 30}", began);
      double certificate = milliseconds(began);
      if (!head.startsWith("HTTP/1.1 200")) {
        throw new IOException("Expected 200, got " + head + " from " + words);
      }
      double cpu = process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
      return new Start(any, certificate, cpu, residentMegabytes(process));
    } finally {
      process.destroy();
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
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
      try (Socket socket = new Socket("127.0.0.1", port)) {
        socket.getOutputStream().write(request.getBytes(UTF_8));
        String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
        if (answer.startsWith("HTTP/1.1 ")) {
          return answer.lines().findFirst().orElseThrow();
        }
      } catch (IOException e) {
        if (!process.isAlive()) {
          throw new IOException("It ended with exit code " + process.exitValue(), e);
        }
        if (milliseconds(began) > AT_MOST.toMillis()) {
          throw e;
        }
      }
      Thread.sleep(2);
    }
  }

  private static double milliseconds(long began) {
    return (System.nanoTime() - began) / 1e6;
  }

  private static double residentMegabytes(Process process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return Double.NaN;
    }
    Matcher rss = Pattern.compile("VmRSS:\\s+(\\d+) kB").matcher(Files.readString(status));
    return rss.find() ? Double.parseDouble(rss.group(1)) / 1024 : Double.NaN;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void print(String home, int rounds, Map<String, List<Start>> starts) {
    System.out.printf("%n%s, %d rounds; median (quarter to three quarters)%n", home, rounds);
    System.out.printf(
        "%-18s %-20s %-20s %-20s %s%n",
        "", "any answer, ms", "certificate, ms", "CPU, ms", "RSS, MB");
    starts.forEach(
        (name, list) ->
            System.out.printf(
                "%-18s %-20s %-20s %-20s %s%n",
                name,
                spread("%.0f", list.stream().map(Start::anyAnswer).toList()),
                spread("%.0f", list.stream().map(Start::certificate).toList()),
                spread("%.0f", list.stream().map(Start::cpu).toList()),
                spread("%.0f", list.stream().map(Start::rss).toList())));
    System.out.printf("As a part of another start of the same round:%n");
    ratio(starts, "fake, archive", "fake");
    ratio(starts, "WireMock, archive", "WireMock");
    ratio(starts, "fake", "WireMock");
    ratio(starts, "fake, archive", "WireMock");
    ratio(starts, "fake, archive", "WireMock, archive");
  }

  private static void ratio(Map<String, List<Start>> starts, String name, String base) {
    System.out.printf(
        "%-18s %-20s %s%n", name, "of " + base, ratios(starts.get(name), starts.get(base)));
  }

  private static String ratios(List<Start> list, List<Start> base) {
    return "any answer "
        + spread("%.2f", quotients(list, base, Start::anyAnswer))
        + ", certificate "
        + spread("%.2f", quotients(list, base, Start::certificate))
        + ", CPU "
        + spread("%.2f", quotients(list, base, Start::cpu))
        + ", RSS "
        + spread("%.2f", quotients(list, base, Start::rss));
  }

  private static List<Double> quotients(
      List<Start> list, List<Start> base, ToDoubleFunction<Start> of) {
    return IntStream.range(0, list.size())
        .mapToObj(round -> of.applyAsDouble(list.get(round)) / of.applyAsDouble(base.get(round)))
        .toList();
  }

  private static String spread(String format, List<Double> values) {
    return String.format(
        Locale.ROOT,
        format + " (" + format + "-" + format + ")",
        quantile(values, 0.5),
        quantile(values, 0.25),
        quantile(values, 0.75));
  }

  private static double quantile(List<Double> values, double part) {
    List<Double> sorted = values.stream().sorted().toList();
    double at = part * (sorted.size() - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.size() - 1);
    return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
  }
}
