package io.github.fakehuaweicloud.benchmarks.load;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.benchmarks.client.Calls;
import io.github.fakehuaweicloud.benchmarks.jvm.Launched;
import io.github.fakehuaweicloud.benchmarks.jvm.Program;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Certificates of one cluster by one connection and by eight, by turns. Its arguments are how many
 * turns it takes, and how many milliseconds each lasts.
 */
public final class ConnectionsProgram implements Program {

  public static void main(String[] args) throws Exception {
    Launched.run(new ConnectionsProgram(), args);
  }

  @Override
  public Map<String, Double> run(List<String> args, Runnable answered) throws Exception {
    Throughput client = Throughput.best();
    Duration time = Duration.ofMillis(Long.parseLong(args.get(1)));
    int turns = Integer.parseInt(args.get(0));
    try (FakeHuaweiCloud cloud = FakeHuaweiCloud.start()) {
      byte[] call = Calls.certificate(cloud, cloud.cce().addCluster().id());
      client.measure(cloud.endpoint(), call, 8, time);
      double one = 0;
      double eight = 0;
      for (int i = 0; i < turns; i++) {
        one += client.measure(cloud.endpoint(), call, 1, time);
        eight += client.measure(cloud.endpoint(), call, 8, time);
      }
      return Map.of(
          "one", one / turns, "eight", eight / turns, "wrk", Wrk.isInstalled() ? 1.0 : 0.0);
    }
  }
}
