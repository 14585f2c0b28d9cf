package io.github.fakehuaweicloud.benchmarks.memory;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.benchmarks.client.Calls;
import io.github.fakehuaweicloud.benchmarks.client.Connection;
import io.github.fakehuaweicloud.benchmarks.client.Requests;
import io.github.fakehuaweicloud.benchmarks.jvm.Launched;
import io.github.fakehuaweicloud.benchmarks.jvm.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The heap that a project keeps after many calls, and after it was closed while its handle is held.
 * Its arguments are {@code certificates}, {@code hss} or {@code small-hss}, and how many calls.
 */
public final class HeapProgram implements Program {

  private static final int CONNECTIONS = 2;

  public static void main(String[] args) throws Exception {
    Launched.run(new HeapProgram(), args);
  }

  @Override
  public Map<String, Double> run(List<String> args, Runnable answered) throws Exception {
    String kind = args.get(0);
    int calls = Integer.parseInt(args.get(1));
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start()) {
      // What is loaded once is not what a project keeps.
      try (FakeHuaweiCloud warmUp = server.newProject()) {
        send(warmUp, call(warmUp, kind), Math.min(calls, 200));
      }
      FakeHuaweiCloud cloud = server.newProject();
      byte[] call = call(cloud, kind);
      double before = Heap.used();
      send(cloud, call, calls);
      double kept = Heap.used() - before;
      cloud.close();
      double keptOnceClosed = Heap.used() - before;
      int readable = cloud.requests().size();
      return Map.of(
          "kept",
          kept,
          "closed",
          keptOnceClosed,
          "readable",
          (double) readable,
          "certificates",
          (double) cloud.cce().issuedCertificates().size());
    }
  }

  private static byte[] call(FakeHuaweiCloud cloud, String kind) throws Exception {
    return switch (kind) {
      case "certificates" -> Calls.certificate(cloud, cloud.cce().addCluster().id());
      case "hss" -> Calls.registration(cloud, Calls.registrationBody(cloud));
      case "small-hss" -> Calls.registration(cloud, Requests.registration("{}"));
      default -> throw new IllegalArgumentException("There are no calls of the kind " + kind);
    };
  }

  private static void send(FakeHuaweiCloud cloud, byte[] call, int times) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      List<Future<?>> parts = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        parts.add(
            threads.submit(
                () -> {
                  try (Connection connection = new Connection(cloud.endpoint())) {
                    for (int left = times / CONNECTIONS; left > 0; left--) {
                      connection.send(call, 200);
                    }
                  }
                  return null;
                }));
      }
      for (Future<?> part : parts) {
        part.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
