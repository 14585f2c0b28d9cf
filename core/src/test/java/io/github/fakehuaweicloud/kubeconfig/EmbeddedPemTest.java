package io.github.fakehuaweicloud.kubeconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.internal.pki.CertificateAuthority;
import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import io.github.fakehuaweicloud.internal.pki.Pem;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPemTest {

  private static final KeyPair KEY = KeyPairs.stored().next();
  private static final X509Certificate CERTIFICATE =
      CertificateAuthority.create(
              KEY, Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"))
          .certificate();

  @Test
  void is_decoded_to_certificates_and_the_key() {
    Kubeconfig kubeconfig =
        Kubeconfig.builder()
            .cluster("c", "https://c", Pem.write(CERTIFICATE))
            .user("u", Pem.write(CERTIFICATE), Pem.write(KEY.getPrivate()))
            .build();

    assertThat(kubeconfig.clusters().get(0).certificateAuthority()).contains(CERTIFICATE);
    assertThat(kubeconfig.users().get(0).clientCertificate()).contains(CERTIFICATE);
    assertThat(kubeconfig.users().get(0).clientKey()).contains(KEY.getPrivate());
  }

  @Test
  void is_written_as_base64_on_one_line() {
    Kubeconfig kubeconfig =
        Kubeconfig.builder().cluster("c", "https://c", Pem.write(CERTIFICATE)).build();

    assertThat(kubeconfig.clusters().get(0).certificateAuthorityData())
        .hasValueSatisfying(
            data ->
                assertThat(Base64.getDecoder().decode(data))
                    .asString(StandardCharsets.US_ASCII)
                    .isEqualTo(Pem.write(CERTIFICATE)));
  }

  @Test
  void is_read_with_line_breaks_too() {
    String folded =
        Base64.getMimeEncoder()
            .encodeToString(Pem.write(CERTIFICATE).getBytes(StandardCharsets.US_ASCII));

    assertThat(
            new KubeconfigCluster("c", "https://c", Optional.of(folded), false)
                .certificateAuthority())
        .contains(CERTIFICATE);
  }

  @Test
  void is_empty_where_the_data_are_absent() {
    KubeconfigUser user = new KubeconfigUser("u", Optional.empty(), Optional.empty());

    assertThat(user.clientCertificate()).isEmpty();
    assertThat(user.clientKey()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hunter2",
        "-----BEGIN RSA PRIVATE KEY-----\n",
        "-----BEGIN RSA PRIVATE KEY-----\n!!!!\n-----END RSA PRIVATE KEY-----\n",
        "-----BEGIN RSA PRIVATE KEY-----\nMAA=\n-----END RSA PRIVATE KEY-----\n",
        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
        "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n"
      })
  void is_refused_by_field_and_without_quoting_it_when_it_is_no_pem(String notPem) {
    Optional<String> data =
        Optional.of(Base64.getEncoder().encodeToString(notPem.getBytes(StandardCharsets.US_ASCII)));
    KubeconfigUser user = new KubeconfigUser("u", data, data);

    assertThatThrownBy(user::clientKey)
        .isInstanceOf(KubeconfigFormatException.class)
        .hasMessage(
            "client-key-data of user u: expected base64 of a PEM private key, but there is no"
                + " private key in it");
    assertThatThrownBy(user::clientCertificate)
        .isInstanceOf(KubeconfigFormatException.class)
        .hasMessage(
            "client-certificate-data of user u: expected base64 of a PEM certificate, but there"
                + " is no certificate in it");
  }

  @Test
  void is_refused_by_field_when_it_is_no_base64() {
    KubeconfigCluster cluster = new KubeconfigCluster("c", "https://c", Optional.of("x"), false);

    assertThatThrownBy(cluster::certificateAuthority)
        .isInstanceOf(KubeconfigFormatException.class)
        .hasMessage("certificate-authority-data of cluster c: expected base64, but it is not");
  }
}
