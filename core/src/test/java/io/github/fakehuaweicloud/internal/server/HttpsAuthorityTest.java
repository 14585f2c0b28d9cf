package io.github.fakehuaweicloud.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import io.github.fakehuaweicloud.internal.pki.Pem;
import io.github.fakehuaweicloud.testkit.TlsClients;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HttpsAuthorityTest {

  @Test
  void is_one_certificate_in_every_form() throws Exception {
    HttpsAuthority authority = HttpsAuthority.of("127.0.0.1");

    assertThat(Pem.readCertificates(authority.pem().getBytes(StandardCharsets.US_ASCII)))
        .containsExactly(authority.certificate());
  }

  @Test
  void is_a_trust_store_with_which_a_client_verifies_the_server() throws Exception {
    FakeServer server = FakeServer.start(ServerSettings.at("127.0.0.1", 0).withHttps(0));
    try {
      byte[] store = server.httpsAuthority().orElseThrow().pkcs12();
      HttpClient client =
          HttpClient.newBuilder().sslContext(TlsClients.trusting(store, "changeit")).build();

      assertThat(
              client
                  .send(
                      HttpRequest.newBuilder(
                              URI.create(server.httpsEndpoint().orElseThrow() + "/v3"))
                          .build(),
                      BodyHandlers.ofString())
                  .statusCode())
          .isEqualTo(200);
    } finally {
      server.close();
    }
  }

  @Test
  void makes_no_key_before_somebody_asks() {
    AtomicInteger made = new AtomicInteger();
    KeyPairs counted =
        () -> {
          made.incrementAndGet();
          return KeyPairs.stored().next();
        };
    ServerCertificates certificates = new ServerCertificates(counted, ServerNames.at("127.0.0.1"));

    assertThat(made).hasValue(0);
    certificates.authority();
    assertThat(made).hasValue(1);
    certificates.with(List.of());
    certificates.with(List.of("fake"));
    assertThat(made).hasValue(2);
  }

  @Test
  void has_signed_no_more_certificates_than_it_keeps_however_many_names_clients_ask_for() {
    ServerCertificates certificates =
        new ServerCertificates(KeyPairs.stored(), ServerNames.at("127.0.0.1"));
    X509Certificate first = certificates.with(List.of("name-0"));

    IntStream.rangeClosed(1, ServerCertificates.MOST)
        .forEach(i -> certificates.with(List.of("name-" + i)));

    assertThat(certificates.size()).isEqualTo(ServerCertificates.MOST);
    assertThat(certificates.with(List.of("name-1"))).isNotNull();
    X509Certificate again = certificates.with(List.of("name-0"));
    assertThat(again).isNotEqualTo(first);
    assertThat(again.getPublicKey()).isEqualTo(first.getPublicKey());
  }
}
