package io.github.fakehuaweicloud.benchmarks.steady;

import io.github.fakehuaweicloud.benchmarks.client.Connection;
import io.github.fakehuaweicloud.benchmarks.client.Requests;
import io.github.fakehuaweicloud.benchmarks.jvm.Launched;
import io.github.fakehuaweicloud.benchmarks.jvm.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * WireMock's static answers to bodies as HSS gets them. Its arguments are how many it gives to get
 * warm, and then to measure, a file with a kubeconfig, and whether it keeps a journal.
 */
public final class StubProgram implements Program {

  private static final String ANSWER = "{\"cluster_id\": \"11111111-2222-3333-4444-555555555555\"}";

  public static void main(String[] args) throws Exception {
    Launched.run(new StubProgram(), args);
  }

  @Override
  public Map<String, Double> run(List<String> args, Runnable answered) throws Exception {
    String body = Requests.registration(Files.readString(Path.of(args.get(2))));
    try (StaticStub stub =
            Boolean.parseBoolean(args.get(3))
                ? StaticStub.withJournal(ANSWER)
                : StaticStub.withoutJournal(ANSWER);
        Connection connection = new Connection(stub.endpoint())) {
      byte[] call = stub.call(body);
      Timed timed = new Timed();
      for (int warmUp = 0; warmUp < 2; warmUp++) {
        timed.clear();
        for (int i = Integer.parseInt(args.get(warmUp)); i > 0; i--) {
          timed.run(1, () -> connection.send(call, 200));
        }
      }
      return Map.of("p50", timed.p50(), "p99", timed.p99());
    }
  }
}
