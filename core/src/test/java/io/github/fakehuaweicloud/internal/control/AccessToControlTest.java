package io.github.fakehuaweicloud.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessToControlTest {

  private static final String KEY = "a-control-key-of-a-test";

  private final FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
  private final FakeHuaweiCloudServer locked =
      FakeHuaweiCloudServer.builder().controlKey(KEY).start();

  @AfterEach
  void close() {
    server.close();
    locked.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost:8080", "127.0.0.1", "127.1.2.3:1", "[::1]:8080", "fake.localhost:80"})
  void is_for_loopback_names(String host) {
    assertThat(get(server, "/projects", "Host: " + host).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "evil.example:127",
        "cce.cn-north-4.myhuaweicloud.com",
        "10.0.0.1",
        ""
      })
  void is_not_for_a_name_that_was_bent_to_this_address(String host) {
    WireResponse answer = get(server, "/projects", "Host: " + host);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).contains("foreign-host");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: https://evil.example",
        "Origin: http://127.0.0.1:1",
        "Origin: null",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site"
      })
  void is_not_for_pages_of_other_origins(String header) {
    WireResponse answer = get(server, "/projects", "Host: 127.0.0.1\r\n" + header);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).contains("foreign-origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: http://127.0.0.1",
        "Origin: https://127.0.0.1",
        "Sec-Fetch-Site: same-origin",
        "Sec-Fetch-Site: none",
        "Sec-Fetch-Mode: cors"
      })
  void is_for_its_own_page(String header) {
    assertThat(get(server, "/projects", "Host: 127.0.0.1\r\n" + header).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X: y",
        "Authorization: Bearer wrong",
        "Authorization: Bearer ",
        "Authorization: Basic " + KEY,
        "Authorization: " + KEY
      })
  void asks_for_the_key(String header) {
    WireResponse answer = get(locked, "/projects", "Host: 127.0.0.1\r\n" + header);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body()).contains("no-key").doesNotContain(KEY);
  }

  @Test
  void lets_the_key_through_under_any_name() {
    String header = "Host: fake:8080\r\nAuthorization: Bearer " + KEY;

    assertThat(get(locked, "/projects", header).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/ready", "/openapi.json", "/control.json"})
  void needs_no_key_for_what_holds_no_secret(String path) {
    assertThat(get(locked, path, "Host: fake:8080").status()).isEqualTo(200);
  }

  @Test
  void has_a_key_of_its_own_on_an_address_that_others_reach() {
    try (FakeHuaweiCloudServer open =
        FakeHuaweiCloudServer.builder().bindAddress("0.0.0.0").start()) {
      String key = open.controlKey().orElseThrow();

      assertThat(get(open, "/projects", "Host: 127.0.0.1").status()).isEqualTo(401);
      assertThat(get(open, "/projects", "Host: 127.0.0.1\r\nAuthorization: Bearer " + key).status())
          .isEqualTo(200);
    }
  }

  private static WireResponse get(FakeHuaweiCloudServer server, String path, String headers) {
    return Wire.send(
        server.endpoint(),
        "GET /__fake" + path + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n");
  }
}
