package io.github.fakehuaweicloud.consumers;

import java.nio.file.Path;
import java.util.List;

/** What others than the fake leave behind in a consumer's JVM: the JDK, clients, frameworks. */
final class Others {

  private static final List<String> THREADS =
      List.of(
          // The JDK's own pool, which Spring uses.
          "ForkJoinPool\\.commonPool-.*",
          // The JDK's HTTP clients, the new and the old, keep their connections to the end.
          "HttpClient-.*",
          "Keep-Alive-Timer",
          // The official SDK's client.
          "OkHttp .*",
          "Okio Watchdog",
          "ForkJoinPool-\\d+-worker-.*",
          // Fabric8's client: Netty's cleaner of buffers, and what retries.
          "Cleaner-\\d+",
          "CachedSingleThreadScheduler-.*",
          // Kotest.
          "kotlinx\\.coroutines\\.DefaultExecutor",
          // Mockito, which Spring Boot brings, attaches to the JVM it runs in.
          "Attach Listener",
          "process reaper");

  private static final List<String> PROPERTIES =
      List.of(
          // The JDK, as soon as somebody asks for the time of the day.
          "user\\.timezone",
          // Spring Boot.
          "CONSOLE_LOG_CHARSET",
          "FILE_LOG_CHARSET",
          "PID",
          "java\\.awt\\.headless",
          // Micronaut.
          "micronaut\\.classloader\\.logging",
          // Quarkus.
          "groovy\\.use\\.classvalue",
          "java\\.util\\.concurrent\\.ForkJoinPool\\.common\\.threadFactory",
          "jdk\\.console",
          "logging\\.initial-configurator\\.min-level",
          "org\\.jboss\\.logging\\.provider");

  private static final List<String> FILES =
      List.of(
          // What Mockito attaches.
          "mockitoboot.*\\.jar");

  private Others() {}

  static boolean own(Thread thread) {
    return THREADS.stream().anyMatch(thread.getName()::matches);
  }

  static boolean own(String property) {
    return PROPERTIES.stream().anyMatch(property::matches);
  }

  static boolean own(Path file) {
    return FILES.stream().anyMatch(file.getFileName().toString()::matches);
  }
}
