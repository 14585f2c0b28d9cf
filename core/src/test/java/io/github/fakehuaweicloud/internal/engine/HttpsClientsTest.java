package io.github.fakehuaweicloud.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.internal.pki.Pem;
import io.github.fakehuaweicloud.testkit.TlsClients;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that share no code with the JVM verify a host of the vendor that is mapped to a fake. */
class HttpsClientsTest {

  private static final String HOST = "cce.cn-north-4.myhuaweicloud.com";

  @TempDir private Path folder;

  private final FakeHuaweiCloud cloud = FakeHuaweiCloud.builder().httpsPort(0).start();
  private final int port = TlsClients.port(cloud.httpsEndpoint().orElseThrow());
  private Path authority;

  @BeforeEach
  void write_the_authority() throws IOException {
    authority =
        Files.writeString(
            folder.resolve("authority.pem"), Pem.write(cloud.httpsAuthority().orElseThrow()));
  }

  @AfterEach
  void stop() {
    cloud.close();
  }

  @Test
  void openssl_verifies_the_name() throws Exception {
    needs("openssl", "version");

    String output =
        run(
            "openssl",
            "s_client",
            "-connect",
            "127.0.0.1:" + port,
            "-servername",
            HOST,
            "-verify_return_error",
            "-verify_hostname",
            HOST,
            "-x509_strict",
            "-CAfile",
            authority.toString());

    assertThat(output).contains("Verify return code: 0 (ok)").contains("CN = Fake Huawei Cloud");
  }

  @Test
  void openssl_refuses_another_name() throws Exception {
    needs("openssl", "version");

    String output =
        run(
            "openssl",
            "s_client",
            "-connect",
            "127.0.0.1:" + port,
            "-servername",
            "example.com",
            "-verify_return_error",
            "-verify_hostname",
            "example.com",
            "-CAfile",
            authority.toString());

    assertThat(output).containsIgnoringCase("hostname mismatch");
  }

  /** The JDK's clients do not say a name without a dot, so a container's is shown by this one. */
  @ParameterizedTest
  @ValueSource(strings = {HOST, "fake"})
  void curl_gets_an_answer(String host) throws Exception {
    needs("curl", "--version");

    String output =
        run(
            "curl",
            "-sS",
            "--cacert",
            authority.toString(),
            "--resolve",
            host + ":" + port + ":127.0.0.1",
            "https://" + host + ":" + port + "/v3");

    assertThat(output).contains("\"href\":\"https://" + host + ":" + port + "/v3/\"");
  }

  @Test
  void curl_trusts_nobody_without_the_authority() throws Exception {
    needs("curl", "--version");

    String output =
        run(
            "curl",
            "-sS",
            "--resolve",
            HOST + ":" + port + ":127.0.0.1",
            "https://" + HOST + ":" + port + "/v3");

    assertThat(output).contains("curl: (60)");
  }

  private static void needs(String... command) throws InterruptedException {
    boolean installed;
    try {
      installed =
          new ProcessBuilder(command)
                  .redirectErrorStream(true)
                  .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                  .start()
                  .waitFor()
              == 0;
    } catch (IOException absent) {
      installed = false;
    }
    assumeTrue(installed, "There is no " + command[0] + " on this machine's PATH");
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return output;
  }
}
