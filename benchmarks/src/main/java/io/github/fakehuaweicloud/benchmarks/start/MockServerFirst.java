package io.github.fakehuaweicloud.benchmarks.start;

import static org.mockserver.model.HttpRequest.request;
import static org.mockserver.model.HttpResponse.response;

import io.github.fakehuaweicloud.benchmarks.client.FirstCall;
import io.github.fakehuaweicloud.benchmarks.client.Requests;
import io.github.fakehuaweicloud.benchmarks.jvm.Launched;
import io.github.fakehuaweicloud.benchmarks.jvm.Program;
import java.util.List;
import java.util.Map;
import org.mockserver.integration.ClientAndServer;

/** MockServer, to a first static answer. Its argument is the size of the answer. */
public final class MockServerFirst implements Program {

  public static void main(String[] args) throws Exception {
    Launched.run(new MockServerFirst(), args);
  }

  @Override
  public Map<String, Double> run(List<String> args, Runnable answered) throws Exception {
    ClientAndServer server = new ClientAndServer(0);
    String body = Requests.answerOf(Integer.parseInt(args.get(0)));
    server
        .when(request().withMethod("POST").withPath("/static"))
        .respond(response().withStatusCode(200).withBody(body));
    FirstCall.send(server.getPort(), "POST", "/static", "t", Requests.CERTIFICATE_BODY, 200);
    answered.run();
    server.stop();
    return Map.of();
  }
}
