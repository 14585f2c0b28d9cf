package com.example;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Measures how long a JVM that closes nothing takes to end. Threads that wait in the operating
 * system for somebody to connect make it 0.3 seconds; so does a busy machine, but not every time.
 */
public final class Stopwatch {

  private static final long AT_ONCE_MILLIS = 200;
  private static final int TRIES = 5;

  private Stopwatch() {}

  public static void main(String... arguments) throws Exception {
    List<Long> took = new ArrayList<>();
    do {
      if (took.size() == TRIES) {
        throw new AssertionError("Expected a JVM to end at once. It took milliseconds: " + took);
      }
      took.add(millisToEnd());
    } while (took.get(took.size() - 1) > AT_ONCE_MILLIS);
  }

  private static long millisToEnd() throws Exception {
    Process forgetful =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                Forgetful.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      if (!forgetful.waitFor(60, TimeUnit.SECONDS)) {
        throw new AssertionError("Expected a JVM to end by itself");
      }
      long ended = System.currentTimeMillis();
      String done = new String(forgetful.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return ended - Long.parseLong(done.strip());
    } finally {
      forgetful.destroyForcibly();
    }
  }
}
