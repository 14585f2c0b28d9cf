package io.github.fakehuaweicloud.internal.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class PemTest {

  @Test
  void a_private_key_is_written_in_pkcs1_with_a_trailing_newline() {
    assertThat(Pem.write(Issued.CLIENT_KEY.getPrivate()))
        .startsWith("-----BEGIN RSA PRIVATE KEY-----\n")
        .endsWith("\n-----END RSA PRIVATE KEY-----\n")
        .doesNotContain("\r");
  }

  @Test
  void a_certificate_is_written_with_a_trailing_newline() {
    assertThat(Pem.write(Issued.authority().certificate()))
        .startsWith("-----BEGIN CERTIFICATE-----\n")
        .endsWith("\n-----END CERTIFICATE-----\n")
        .doesNotContain("\r");
  }

  @Test
  void lines_are_of_64_characters() {
    assertThat(Pem.write(Issued.CLIENT_KEY.getPrivate()).lines().skip(1).limit(20))
        .allMatch(line -> line.length() == 64);
  }

  @Test
  void a_written_certificate_reads_back_the_same() throws CertificateException {
    X509Certificate certificate = Issued.authority().certificate();

    assertThat(Pem.readCertificate(Pem.write(certificate).getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(certificate);
  }

  @Test
  void a_written_private_key_reads_back_the_same() throws IOException {
    assertThat(Pem.readPrivateKey(Pem.write(Issued.CLIENT_KEY.getPrivate())))
        .isEqualTo(Issued.CLIENT_KEY.getPrivate());
  }

  @Test
  void a_private_key_in_pkcs8_is_read_too() throws IOException {
    String pkcs8 =
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(Issued.CLIENT_KEY.getPrivate().getEncoded())
            + "\n-----END PRIVATE KEY-----\n";

    assertThat(Pem.readPrivateKey(pkcs8)).isEqualTo(Issued.CLIENT_KEY.getPrivate());
  }

  @Test
  void a_certificate_is_no_private_key() {
    String certificate = Pem.write(Issued.authority().certificate());

    assertThatThrownBy(() -> Pem.readPrivateKey(certificate))
        .isInstanceOf(IOException.class)
        .hasMessage("There is no unencrypted private key in the PEM text");
  }
}
