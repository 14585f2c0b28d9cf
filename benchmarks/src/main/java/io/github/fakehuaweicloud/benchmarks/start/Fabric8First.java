package io.github.fakehuaweicloud.benchmarks.start;

import io.fabric8.kubernetes.client.server.mock.KubernetesMockServer;
import io.github.fakehuaweicloud.benchmarks.client.FirstCall;
import io.github.fakehuaweicloud.benchmarks.client.Requests;
import io.github.fakehuaweicloud.benchmarks.jvm.Launched;
import io.github.fakehuaweicloud.benchmarks.jvm.Program;
import java.util.List;
import java.util.Map;

/** fabric8's mock server, to a first static answer. Its argument is the size of the answer. */
public final class Fabric8First implements Program {

  public static void main(String[] args) throws Exception {
    Launched.run(new Fabric8First(), args);
  }

  @Override
  public Map<String, Double> run(List<String> args, Runnable answered) throws Exception {
    KubernetesMockServer server = new KubernetesMockServer(false);
    server.start();
    String body = Requests.answerOf(Integer.parseInt(args.get(0)));
    server.expect().post().withPath("/static").andReturn(200, body).always();
    FirstCall.send(server.getPort(), "POST", "/static", "t", Requests.CERTIFICATE_BODY, 200);
    answered.run();
    server.shutdown();
    return Map.of();
  }
}
