package io.github.fakehuaweicloud.benchmarks.start;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.benchmarks.client.FirstCall;
import io.github.fakehuaweicloud.benchmarks.client.Requests;
import io.github.fakehuaweicloud.benchmarks.jvm.Launched;
import io.github.fakehuaweicloud.benchmarks.jvm.Program;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The fake, to a first certificate. */
public final class FirstCertificate implements Program {

  public static void main(String[] args) throws Exception {
    Launched.run(new FirstCertificate(), args);
  }

  @Override
  public Map<String, Double> run(List<String> args, Runnable answered) throws Exception {
    try (FakeHuaweiCloud cloud = FakeHuaweiCloud.start()) {
      String id = cloud.cce().addCluster().id();
      FirstCall.send(
          URI.create(cloud.endpoint()).getPort(),
          "POST",
          "/api/v3/projects/" + cloud.projectId() + "/clusters/" + id + "/clustercert",
          cloud.token(),
          Requests.CERTIFICATE_BODY,
          200);
      answered.run();
    }
    return Map.of();
  }
}
