package io.github.fakehuaweicloud.benchmarks.start;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.benchmarks.client.FirstCall;
import io.github.fakehuaweicloud.benchmarks.client.Requests;
import io.github.fakehuaweicloud.benchmarks.jvm.Launched;
import io.github.fakehuaweicloud.benchmarks.jvm.Program;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The fake, to the first answer of HSS. Its argument is a file with a kubeconfig. */
public final class FirstHssCreate implements Program {

  public static void main(String[] args) throws Exception {
    Launched.run(new FirstHssCreate(), args);
  }

  @Override
  public Map<String, Double> run(List<String> args, Runnable answered) throws Exception {
    try (FakeHuaweiCloud cloud = FakeHuaweiCloud.start()) {
      FirstCall.send(
          URI.create(cloud.endpoint()).getPort(),
          "POST",
          "/v5/" + cloud.projectId() + "/container/kubernetes/multi-cloud/clusters",
          cloud.token(),
          Requests.registration(Files.readString(Path.of(args.get(0)))),
          200);
      answered.run();
    }
    return Map.of();
  }
}
