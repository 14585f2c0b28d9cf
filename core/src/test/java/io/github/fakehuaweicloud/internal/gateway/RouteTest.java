package io.github.fakehuaweicloud.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.testkit.WireResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

  private static final String CCE_PATH = "/api/v3/projects/p1/clusters/c1/clustercert";

  private final StillGateway gateway = new StillGateway();

  @ParameterizedTest
  @ValueSource(strings = {SignedRequest.PATH, SignedRequest.PATH + "&", CCE_PATH})
  void leads_to_the_two_operations(String path) {
    assertThat(send("POST", path).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "FOO"})
  void is_unknown_for_any_other_method(String method) {
    assertNotFound(send(method, SignedRequest.PATH));
    assertNotFound(send(method, CCE_PATH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "",
        "*",
        "/v5",
        SignedRequest.PATH + "/",
        "/" + SignedRequest.PATH,
        "/v5//container/kubernetes/multi-cloud/clusters",
        "/v3/p1/container/kubernetes/multi-cloud/clusters",
        "/v5/p1/container/kubernetes/multi-cloud/clusters/c1",
        CCE_PATH + "/",
        CCE_PATH + "s",
        "/api/v3/projects/p1/clusters//clustercert"
      })
  void is_unknown_for_any_other_path(String path) {
    assertNotFound(send("POST", path));
  }

  @Test
  void is_looked_up_before_the_credentials() {
    assertNotFound(
        gateway.handle(new HttpRequest("POST", "/unknown", "", Headers.empty(), Body.empty())));
    assertThat(gateway.unattributedRequests()).hasSize(1);
  }

  private WireResponse send(String method, String path) {
    return gateway.handle(
        new HttpRequest(
            method,
            path,
            "",
            Headers.empty().with("X-Auth-Token", "the-token-in-clear"),
            Body.empty()));
  }

  private static void assertNotFound(WireResponse response) {
    assertThat(response.status()).isEqualTo(404);
    assertThat(response.text("error_code")).isEqualTo("APIGW.0101");
    assertThat(response.text("error_msg"))
        .isEqualTo("The API does not exist or has not been published in the environment");
  }
}
