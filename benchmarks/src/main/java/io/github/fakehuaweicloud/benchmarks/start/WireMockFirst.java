package io.github.fakehuaweicloud.benchmarks.start;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.fakehuaweicloud.benchmarks.client.FirstCall;
import io.github.fakehuaweicloud.benchmarks.client.Requests;
import io.github.fakehuaweicloud.benchmarks.jvm.Launched;
import io.github.fakehuaweicloud.benchmarks.jvm.Program;
import java.util.List;
import java.util.Map;

/** WireMock, to a first static answer. Its argument is the size of the answer. */
public final class WireMockFirst implements Program {

  public static void main(String[] args) throws Exception {
    Launched.run(new WireMockFirst(), args);
  }

  @Override
  public Map<String, Double> run(List<String> args, Runnable answered) throws Exception {
    WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());
    server.start();
    String body = Requests.answerOf(Integer.parseInt(args.get(0)));
    server.stubFor(post(urlEqualTo("/static")).willReturn(okJson(body)));
    FirstCall.send(server.port(), "POST", "/static", "t", Requests.CERTIFICATE_BODY, 200);
    answered.run();
    server.stop();
    return Map.of();
  }
}
