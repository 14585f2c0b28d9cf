package com.example.migration;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.stubFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.verify;

import com.example.onboarding.Onboarding;
import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import com.github.tomakehurst.wiremock.junit5.WireMockTest;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@WireMockTest
class OnboardingWithMappingsTest {

  private static final String CERTIFICATE = "/api/v3/projects/p1/clusters/c1/clustercert";
  private static final String CLUSTERS = "/v5/p1/container/kubernetes/multi-cloud/clusters";

  @Test
  void hands_the_kubeconfig_to_the_security_service(WireMockRuntimeInfo server) {
    stubFor(post(urlEqualTo(CERTIFICATE)).willReturn(okJson("{\"kind\":\"Config\",\"users\":[]}")));
    stubFor(post(urlEqualTo(CLUSTERS)).willReturn(okJson("{\"cluster_id\":\"m1\"}")));

    new Onboarding(
            server.getHttpBaseUrl(),
            new BasicCredentials().withProjectId("p1").withAk("ak").withSk("sk"))
        .onboard("c1", "staging", Duration.ofDays(30));

    verify(
        postRequestedFor(urlEqualTo(CERTIFICATE))
            .withRequestBody(equalToJson("{\"duration\":30}")));
    verify(
        postRequestedFor(urlEqualTo(CLUSTERS))
            .withRequestBody(matchingJsonPath("$[?(@.name == 'staging')]"))
            .withRequestBody(matchingJsonPath("$.kube_config")));
  }
}
