package io.github.fakehuaweicloud.benchmarks.counts;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.benchmarks.client.Calls;
import io.github.fakehuaweicloud.benchmarks.client.Connection;
import io.github.fakehuaweicloud.benchmarks.jvm.Launched;
import io.github.fakehuaweicloud.benchmarks.jvm.Program;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** How many signatures it takes to get a certificate. Only for a JVM of its own. */
public final class SignaturesProgram implements Program {

  private static final int MORE = 10;

  public static void main(String[] args) throws Exception {
    Launched.run(new SignaturesProgram(), args);
  }

  @Override
  public Map<String, Double> run(List<String> args, Runnable answered) throws Exception {
    AtomicLong signatures = CountingProvider.install();
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud cloud = server.newProject();
        Connection connection = new Connection(cloud.endpoint())) {
      double unused = signatures.get();
      byte[] call = Calls.certificate(cloud, cloud.cce().addCluster().id());
      connection.send(call, 200);
      double first = signatures.getAndSet(0);
      for (int i = 0; i < MORE; i++) {
        connection.send(call, 200);
      }
      double more = signatures.getAndSet(0) / (double) MORE;
      connection.send(Calls.certificate(cloud, cloud.cce().addCluster().id()), 200);
      return Map.of(
          "unused", unused, "first", first, "more", more, "further", (double) signatures.get());
    }
  }
}
