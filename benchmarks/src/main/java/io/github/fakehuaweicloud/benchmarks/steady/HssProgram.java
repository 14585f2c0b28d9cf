package io.github.fakehuaweicloud.benchmarks.steady;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.benchmarks.client.Calls;
import io.github.fakehuaweicloud.benchmarks.client.Connection;
import io.github.fakehuaweicloud.benchmarks.jvm.Launched;
import io.github.fakehuaweicloud.benchmarks.jvm.Program;
import java.util.List;
import java.util.Map;

/**
 * HSS creates by token and by signature, by turns. Its arguments are how often it does that to get
 * warm, and then to measure.
 */
public final class HssProgram implements Program {

  private static final int IN_A_ROW = 100;

  public static void main(String[] args) throws Exception {
    Launched.run(new HssProgram(), args);
  }

  @Override
  public Map<String, Double> run(List<String> args, Runnable answered) throws Exception {
    try (FakeHuaweiCloud cloud = FakeHuaweiCloud.start();
        Connection connection = new Connection(cloud.endpoint())) {
      String body = Calls.registrationBody(cloud);
      byte[] byToken = Calls.registration(cloud, body);
      byte[] signed = Calls.signedRegistration(cloud, body);
      Timed token = new Timed();
      Timed signature = new Timed();
      for (int warmUp = 0; warmUp < 2; warmUp++) {
        token.clear();
        signature.clear();
        for (int left = Integer.parseInt(args.get(warmUp)); left > 0; left -= IN_A_ROW) {
          int row = Math.min(IN_A_ROW, left);
          token.run(row, () -> connection.send(byToken, 200));
          signature.run(row, () -> connection.send(signed, 200));
        }
      }
      return Map.of(
          "p50",
          token.p50(),
          "p99",
          token.p99(),
          "meanToken",
          token.mean(),
          "meanSigned",
          signature.mean());
    }
  }
}
