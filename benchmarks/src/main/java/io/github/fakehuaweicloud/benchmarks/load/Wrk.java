package io.github.fakehuaweicloud.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator of that name, which takes less of the machine than a client in Java. */
final class Wrk implements Throughput {

  private static final Pattern RESULT = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
  private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

  static boolean isInstalled() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "wrk")));
  }

  @Override
  public double measure(String endpoint, byte[] request, int connections, Duration time)
      throws Exception {
    Path script = Files.createTempFile("request", ".lua");
    try {
      // Whatever the request holds: Lua reads \ddd as a byte.
      StringBuilder bytes = new StringBuilder();
      for (byte each : request) {
        bytes.append(String.format(Locale.ROOT, "\\%03d", Byte.toUnsignedInt(each)));
      }
      Files.writeString(script, "request = function() return \"" + bytes + "\" end\n", UTF_8);
      long seconds = Math.max(1, time.toSeconds());
      return run(
          List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "-s" + script, endpoint));
    } finally {
      Files.delete(script);
    }
  }

  private static double run(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    Matcher result = RESULT.matcher(told);
    if (!result.find() || FAILED.matcher(told).find()) {
      throw new IOException("Expected " + command + " to get answers only, got " + told);
    }
    return Double.parseDouble(result.group(1));
  }
}
