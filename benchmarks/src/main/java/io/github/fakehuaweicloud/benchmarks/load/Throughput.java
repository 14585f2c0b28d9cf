package io.github.fakehuaweicloud.benchmarks.load;

import java.time.Duration;

/** Sends one request as often as the server answers it. */
interface Throughput {

  /** Answers a second, by so many connections at once. */
  double measure(String endpoint, byte[] request, int connections, Duration time) throws Exception;

  /** {@code wrk} where it is installed, else a client of our own. */
  static Throughput best() {
    return Wrk.isInstalled() ? new Wrk() : new JavaClient();
  }
}
