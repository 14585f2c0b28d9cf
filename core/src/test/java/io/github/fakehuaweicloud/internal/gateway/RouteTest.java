package io.github.fakehuaweicloud.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.testkit.Paths;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

  private static final String CERTIFICATE = Paths.certificate("p1", "c1");
  private static final String REVOCATION = Paths.revocation("p1", "c1");
  private static final String MULTI_CLOUD_CLUSTERS = Paths.multiCloudClusters("p1");

  private final StillGateway gateway = new StillGateway();

  static List<String> paths() {
    return List.of(CERTIFICATE, REVOCATION, MULTI_CLOUD_CLUSTERS, MULTI_CLOUD_CLUSTERS + "&");
  }

  @ParameterizedTest
  @MethodSource("paths")
  void leads_to_every_operation(String path) {
    assertThat(send("POST", path).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "FOO"})
  void is_unknown_for_any_other_method(String method) {
    for (String path : paths()) {
      // An older operation answers there.
      if (!(method + path).equals("GET" + CERTIFICATE)) {
        assertNotFound(send(method, path));
      }
    }
  }

  static List<String> otherPaths() {
    return List.of(
        "/",
        "",
        "*",
        "/v5",
        MULTI_CLOUD_CLUSTERS + "/",
        "/" + MULTI_CLOUD_CLUSTERS,
        Paths.multiCloudClusters(""),
        MULTI_CLOUD_CLUSTERS.replace("/v5/", "/v3/"),
        MULTI_CLOUD_CLUSTERS + "/c1",
        CERTIFICATE + "/",
        CERTIFICATE + "s",
        Paths.certificate("p1", ""),
        REVOCATION + "d");
  }

  @ParameterizedTest
  @MethodSource("otherPaths")
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
