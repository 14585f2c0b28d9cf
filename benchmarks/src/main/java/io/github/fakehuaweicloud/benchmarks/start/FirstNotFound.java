package io.github.fakehuaweicloud.benchmarks.start;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.benchmarks.client.FirstCall;
import io.github.fakehuaweicloud.benchmarks.jvm.Launched;
import io.github.fakehuaweicloud.benchmarks.jvm.Program;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The fake, to a first 404. */
public final class FirstNotFound implements Program {

  public static void main(String[] args) throws Exception {
    Launched.run(new FirstNotFound(), args);
  }

  @Override
  public Map<String, Double> run(List<String> args, Runnable answered) throws Exception {
    try (FakeHuaweiCloud cloud = FakeHuaweiCloud.start()) {
      int port = URI.create(cloud.endpoint()).getPort();
      FirstCall.send(port, "GET", "/nothing-here", cloud.token(), "", 404);
      answered.run();
    }
    return Map.of();
  }
}
