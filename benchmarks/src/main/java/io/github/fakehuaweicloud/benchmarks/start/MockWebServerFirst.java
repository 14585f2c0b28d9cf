package io.github.fakehuaweicloud.benchmarks.start;

import io.github.fakehuaweicloud.benchmarks.client.FirstCall;
import io.github.fakehuaweicloud.benchmarks.client.Requests;
import io.github.fakehuaweicloud.benchmarks.jvm.Launched;
import io.github.fakehuaweicloud.benchmarks.jvm.Program;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

/** OkHttp's MockWebServer, to a first static answer. Its argument is the size of the answer. */
public final class MockWebServerFirst implements Program {

  public static void main(String[] args) throws Exception {
    Launched.run(new MockWebServerFirst(), args);
  }

  @Override
  public Map<String, Double> run(List<String> args, Runnable answered) throws Exception {
    MockWebServer server = new MockWebServer();
    server.start();
    String body = Requests.answerOf(Integer.parseInt(args.get(0)));
    server.enqueue(new MockResponse.Builder().code(200).body(body).build());
    FirstCall.send(server.getPort(), "POST", "/static", "t", Requests.CERTIFICATE_BODY, 200);
    answered.run();
    server.close();
    return Map.of();
  }
}
