package io.github.fakehuaweicloud.kubeconfig;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.pki.CertificateAuthority;
import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import io.github.fakehuaweicloud.internal.pki.Pem;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrintedKubeconfigTest {

  private static final KeyPair PAIR = KeyPairs.stored().next();
  private static final String KEY = Pem.write(PAIR.getPrivate());
  private static final String CERTIFICATE =
      Pem.write(
          CertificateAuthority.create(
                  PAIR,
                  Instant.parse("2026-01-01T00:00:00Z"),
                  Instant.parse("2027-01-01T00:00:00Z"))
              .certificate());

  @Test
  void holds_a_digest_in_place_of_the_client_key() {
    Kubeconfig kubeconfig =
        Kubeconfig.builder()
            .cluster("c", "https://c", CERTIFICATE)
            .user("u", CERTIFICATE, KEY)
            .build();

    assertThat(kubeconfig.toString())
        .contains("https://c", "clientKeyData=Optional[<secret, sha256 ")
        .doesNotContain(EmbeddedPem.encode(KEY));
  }

  @Test
  void tells_two_keys_apart_and_one_key_the_same() {
    assertThat(user("one").toString())
        .isEqualTo(user("one").toString())
        .isNotEqualTo(user("other").toString());
  }

  static List<String> certificates() {
    return List.of(
        EmbeddedPem.encode(CERTIFICATE),
        EmbeddedPem.encode(CERTIFICATE.replace("\n", "\r\n")),
        EmbeddedPem.encode(CERTIFICATE + "\n" + CERTIFICATE),
        folded(CERTIFICATE));
  }

  @ParameterizedTest
  @MethodSource("certificates")
  void holds_certificates_as_they_came(String data) {
    assertThat(cluster(data).toString())
        .contains("certificateAuthorityData=Optional[" + data + "]");
    assertThat(certified(data).toString()).contains("clientCertificateData=Optional[" + data + "]");
  }

  static List<String> others() {
    return List.of(
        KEY,
        EmbeddedPem.encode(KEY),
        folded(KEY),
        EmbeddedPem.encode(CERTIFICATE + KEY),
        EmbeddedPem.encode(KEY + CERTIFICATE),
        EmbeddedPem.encode("password: hunter2\n" + CERTIFICATE),
        EmbeddedPem.encode(CERTIFICATE) + "\nhunter2",
        EmbeddedPem.encode(CERTIFICATE) + "-_hunter2",
        CERTIFICATE,
        Base64.getEncoder().encodeToString(PAIR.getPrivate().getEncoded()),
        "hunter2");
  }

  @ParameterizedTest
  @MethodSource("others")
  void holds_a_digest_of_all_that_is_no_certificate_where_one_belongs(String data) {
    assertThat(cluster(data).toString())
        .contains("certificateAuthorityData=Optional[<secret, sha256 ")
        .doesNotContain(data, data.substring(data.length() / 2));
    assertThat(certified(data).toString())
        .contains("clientCertificateData=Optional[<secret, sha256 ")
        .doesNotContain(data, data.substring(data.length() / 2));
  }

  @Test
  void holds_no_key_that_a_document_has_in_place_of_a_certificate() {
    String data = EmbeddedPem.encode(KEY);
    String document =
        "{clusters: [{name: c, cluster: {certificate-authority-data: %1$s}}],"
            + " users: [{name: u, user: {client-certificate-data: %1$s}}]}";

    assertThat(Kubeconfig.parse(document.formatted(data)).toString())
        .contains("Data=Optional[<secret, sha256 ")
        .doesNotContain(data);
  }

  private static String folded(String pem) {
    return Base64.getMimeEncoder().encodeToString(pem.getBytes(StandardCharsets.US_ASCII));
  }

  private static KubeconfigCluster cluster(String data) {
    return new KubeconfigCluster("c", "https://c", Optional.of(data), false);
  }

  private static KubeconfigUser certified(String data) {
    return new KubeconfigUser("u", Optional.of(data), Optional.empty());
  }

  private static KubeconfigUser user(String key) {
    return new KubeconfigUser("u", Optional.empty(), Optional.of(key));
  }
}
