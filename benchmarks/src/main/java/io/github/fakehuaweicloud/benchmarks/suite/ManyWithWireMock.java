package io.github.fakehuaweicloud.benchmarks.suite;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.stubFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import com.github.tomakehurst.wiremock.junit5.WireMockTest;
import io.github.fakehuaweicloud.benchmarks.client.Requests;
import java.io.IOException;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that each have a stub and call it. */
@WireMockTest
@ExtendWith({Tests.class, AnswerSize.class})
class ManyWithWireMock {

  @TestTemplate
  void gets_a_static_answer(WireMockRuntimeInfo wireMock, int size) throws IOException {
    String path = "/api/v3/projects/p/clusters/c/clustercert";
    stubFor(post(urlEqualTo(path)).willReturn(okJson(Requests.answerOf(size))));
    Post.certificate(wireMock.getHttpBaseUrl() + path, "t");
  }
}
