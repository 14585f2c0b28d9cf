package io.github.fakehuaweicloud.internal.hss.connection;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the servers of kubeconfigs for their version, as the kubeconfigs say. Each on a thread of
 * its own: several take no longer than one, and nothing else ends the look-up of a host name.
 */
public final class ClusterConnection {

  /** Connecting and answering have limits of their own; the rest is for looking up the name. */
  private static final Duration LONGEST = Duration.ofSeconds(6);

  private ClusterConnection() {}

  /**
   * Takes 6 s at most, however many there are.
   *
   * @param kubeconfigs in YAML or JSON
   * @return for each one why it leads nowhere, without secrets; empty if it works
   */
  public static List<Optional<String>> failures(List<String> kubeconfigs) {
    List<FutureTask<Optional<String>>> attempts =
        kubeconfigs.stream().map(ClusterConnection::start).toList();
    long end = System.nanoTime() + LONGEST.toNanos();
    return attempts.stream().map(attempt -> result(attempt, end)).toList();
  }

  private static FutureTask<Optional<String>> start(String kubeconfig) {
    FutureTask<Optional<String>> attempt =
        new FutureTask<>(() -> ConnectionAttempt.failure(kubeconfig));
    Thread thread = new Thread(null, attempt, "fake-huaweicloud-hss-connection", 0, false);
    thread.setDaemon(true);
    // A thread that waits for a name server must not keep an application's classes.
    thread.setContextClassLoader(null);
    thread.start();
    return attempt;
  }

  private static Optional<String> result(FutureTask<Optional<String>> attempt, long end) {
    try {
      return attempt.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      return Optional.of(
          "The connection was given up after "
              + LONGEST.toSeconds()
              + " s. Check that the host name of the kubeconfig's server can be looked up");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.of("The connection was given up, because the fake is being stopped");
    } catch (ExecutionException defect) {
      return Optional.of(
          "The connection could not be tried: " + defect.getCause().getClass().getSimpleName());
    }
  }
}
