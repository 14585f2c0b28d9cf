package io.github.fakehuaweicloud.internal.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second opinion, from a library that shares no code with ours. */
class OpensslTest {

  @TempDir private Path folder;

  private final CertificateAuthority authority = Issued.authority();

  @BeforeEach
  void needs_openssl() {
    assumeTrue(isInstalled(), "There is no openssl on this machine's PATH");
  }

  @Test
  void verifies_a_client_certificate_against_its_authority() throws Exception {
    Path ca = write("ca.pem", authority.certificate());
    Path client = write("client.pem", Issued.client(authority));

    assertThat(verify(ca, client)).isEqualTo(client + ": OK");
  }

  @Test
  void refuses_a_client_certificate_of_another_authority() throws Exception {
    Path other =
        write(
            "other.pem",
            CertificateAuthority.create(Issued.CLIENT_KEY, Issued.NOW, Issued.NOW.plusSeconds(3600))
                .certificate());
    Path client = write("client.pem", Issued.client(authority));

    assertThat(verify(other, client)).contains("verification failed");
  }

  @Test
  void finds_a_private_key_sound_and_fitting_the_certificate() throws Exception {
    Path key = write("key.pem", Issued.CLIENT_KEY.getPrivate());
    Path client = write("client.pem", Issued.client(authority));

    assertThat(openssl("rsa", "-in", key, "-check", "-noout")).isEqualTo("RSA key ok");
    assertThat(openssl("rsa", "-in", key, "-pubout"))
        .contains("BEGIN PUBLIC KEY")
        .endsWith(openssl("x509", "-in", client, "-pubkey", "-noout"));
  }

  private static String verify(Path authority, Path client)
      throws IOException, InterruptedException {
    return openssl(
        "verify",
        "-x509_strict",
        "-purpose",
        "sslclient",
        "-attime",
        Issued.NOW.getEpochSecond(),
        "-CAfile",
        authority,
        client);
  }

  private Path write(String name, X509Certificate certificate) throws IOException {
    return Files.writeString(folder.resolve(name), Pem.write(certificate));
  }

  private Path write(String name, PrivateKey key) throws IOException {
    return Files.writeString(folder.resolve(name), Pem.write(key));
  }

  private static boolean isInstalled() {
    try {
      return new ProcessBuilder("openssl", "version").start().waitFor() == 0;
    } catch (IOException | InterruptedException absent) {
      return false;
    }
  }

  private static String openssl(Object... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("openssl"));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    return output;
  }
}
