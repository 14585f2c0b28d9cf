package com.example.onboarding;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.github.fakehuaweicloud.wiremock.WireMockStubs.stubsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.huaweicloud.sdk.core.exception.ServerResponseException;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.stubs.StubResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the fake does not answer by itself. */
@FakeHuaweiCloudTest
class OwnStubsTest {

  @Test
  void answer_beside_the_fake(FakeHuaweiCloud cloud) throws Exception {
    String publicIps = "/v1/" + cloud.projectId() + "/publicips";
    stubsOf(cloud).stubFor(get(urlPathEqualTo(publicIps)).willReturn(okJson("{\"publicips\":[]}")));

    assertThat(read(cloud, publicIps + "?limit=10")).isEqualTo("{\"publicips\":[]}");

    stubsOf(cloud).verify(1, getRequestedFor(urlPathEqualTo(publicIps)));
  }

  @Test
  void answer_instead_of_the_fake_if_they_say_so(FakeHuaweiCloud cloud) {
    stubsOf(cloud)
        .overriding()
        .stubFor(post(urlPathMatching(".*/clustercert")).willReturn(serviceUnavailable()));
    var cluster = cloud.cce().addCluster();
    var onboarding = new Onboarding(cloud.endpoint(), SdkClients.credentials(cloud));

    assertThatThrownBy(() -> onboarding.onboard(cluster.id(), "staging", Duration.ofDays(30)))
        .isInstanceOf(ServerResponseException.class);

    stubsOf(cloud).verify(postRequestedFor(urlPathMatching(".*/clustercert")));
    assertThat(cloud.cce().issuedCertificates()).isEmpty();
  }

  @Test
  void need_no_wiremock(FakeHuaweiCloud cloud) throws Exception {
    cloud
        .stubs()
        .add(
            request ->
                request.path().endsWith("/publicips")
                    ? Optional.of(StubResponse.json(200, "{\"publicips\":[]}"))
                    : Optional.empty());

    assertThat(read(cloud, "/v1/" + cloud.projectId() + "/publicips")).contains("publicips");
  }

  private static String read(FakeHuaweiCloud cloud, String target)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(cloud.endpoint() + target))
            .header("X-Auth-Token", cloud.token())
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
