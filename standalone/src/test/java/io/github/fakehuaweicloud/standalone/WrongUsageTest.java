package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --port=abc                | 'abc' is not an int
          --port=70000              | Expected a port from 0 to 65535, got 70000
          --port=-1                 | Expected a port from 0 to 65535, got -1
          --bind-address=           | Expected an address to listen on
          --tokn=s3cret             | Unknown option --tokn
          s3cret                    | An argument is not an option
          --token s3cret            | An argument is not an option
          --credential AK:s3cret    | An argument is not an option
          --token:s3cret            | An argument is not an option
          --tokens3cret             | An argument is not an option
          --tokensecret             | Unknown option --token….
          --token=                  | Expected a token of 1 to 32768 characters
          --credential=s3cret       | with a colon between them
          --credential=:s3cret      | with a colon between them
          --credential=AK:          | with a colon between them
          --credential=A,K:s3cret   | access key of visible ASCII characters without commas
          --user=s3cret             | expected a user name and a password with a colon between them
          --user=:s3cret            | with a colon between them
          --user=ci:                | with a colon between them
          --user ci:s3cret          | An argument is not an option
          --usersecret              | Unknown option --user….
          --domain=                 | Expected the name of an account
          --region=CN-North-4       | Expected the id of a region such as cn-north-4
          --project-id=a/b          | without a slash
          --cluster=                | Expected a cluster id
          --cce-edition=2023        | expected one of june-2023, november-2023, december-2024, november-2025
          --cluster=c1,versoin=v1.2 | got 'versoin=v1.2'
          --cluster=c1,version      | got 'version'
          --cluster=c1,api-server=no | expected version=…, public-ip=…, private-ip=… or api-server after the cluster id, got 'api-server=no'
          --cluster=c1,version=1.29 | Expected a cluster version such as v1.29
          --cluster=c1,public-ip=203.0.113.7:6443 | without a port
          --cluster=c1,public-ip=   | Expected a public IP address
          --cluster=c1,public-ip=999.1.1.1 | Expected a public IP address without a port, got "999.1.1.1"
          --cluster=c1,public-ip=abc | Expected a public IP address without a port, got "abc"
          --cluster=c1,version=v1.29,version=v1.30 | version is given twice
          --control-key=              | --control-key: Expected a control key of 16 to 256 visible ASCII characters
          --control-key='s3cret 1'    | --control-key: Expected a control key of 16 to 256 visible ASCII characters
          --control-keys3cret         | An argument is not an option
          --token=é                   | --token: Expected a token of visible ASCII characters
          --cluster=c1,version=v      | --cluster: Expected a cluster version such as v1.29
          """)
  void ends_with_2_and_one_sentence_without_a_secret(String argument, String sentence) {
    CommandLineRun run =
        argument.startsWith("--port")
            ? CommandLineRun.of(argument)
            : CommandLineRun.of("--port=0", argument);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains(sentence).endsWith("See --help." + System.lineSeparator());
    assertThat(run.err()).doesNotContain("s3cret", "ensecret");
  }

  @Test
  void two_clusters_of_one_id_end_with_2() {
    CommandLineRun run = CommandLineRun.of("--port=0", "--cluster=c1", "--cluster=c1");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("already has a cluster c1");
  }

  @Test
  void a_taken_port_ends_with_1_and_is_named() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CommandLineRun run = CommandLineRun.of("--port=" + socket.getLocalPort());

      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("Cannot listen on 127.0.0.1:" + socket.getLocalPort());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h"})
  void help_ends_with_0_and_names_every_option(String option) {
    CommandLineRun run = CommandLineRun.of(option);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            "--port",
            "--bind-address",
            "--project-id",
            "--token",
            "--credential",
            "--user",
            "--domain",
            "--region",
            "--cluster",
            "api-server",
            "--hss-connects-to-clusters",
            "--config",
            "--[no-]any-project",
            "--https-port",
            "--control-key",
            "--[no-]log",
            "--print-env",
            "FAKE_TOKEN",
            "FAKE_CONTROL_KEY",
            "--help",
            "--version",
            "8080",
            "127.0.0.1");
  }

  @Test
  void version_ends_with_0_and_prints_the_version() {
    CommandLineRun run = CommandLineRun.of("--version");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("Fake Huawei Cloud \\d+\\.\\d+\\.\\d+.*\\R");
  }
}
