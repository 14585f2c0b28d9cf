package io.github.fakehuaweicloud.benchmarks.load;

import io.github.fakehuaweicloud.benchmarks.client.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A thread for each connection. */
public final class JavaClient implements Throughput {

  @Override
  public double measure(String endpoint, byte[] request, int connections, Duration time)
      throws Exception {
    return measure(endpoint, List.of(request), connections, time);
  }

  /** Sends the requests by turns. */
  public double measure(String endpoint, List<byte[]> requests, int connections, Duration time)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      long began = System.nanoTime();
      List<Future<Long>> counts = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        counts.add(threads.submit(() -> count(endpoint, requests, began + time.toNanos())));
      }
      long sent = 0;
      for (Future<Long> count : counts) {
        sent += count.get();
      }
      return sent / ((System.nanoTime() - began) / 1e9);
    } finally {
      threads.shutdownNow();
    }
  }

  private static long count(String endpoint, List<byte[]> requests, long until) throws Exception {
    try (Connection connection = new Connection(endpoint)) {
      long sent = 0;
      do {
        connection.send(requests.get((int) (sent % requests.size())), 200);
        sent++;
      } while (System.nanoTime() - until < 0);
      return sent;
    }
  }
}
