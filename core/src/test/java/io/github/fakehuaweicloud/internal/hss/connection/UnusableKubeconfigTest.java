package io.github.fakehuaweicloud.internal.hss.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import io.github.fakehuaweicloud.internal.pki.Pem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kubeconfigs that name no server or no credentials that could be tried. */
class UnusableKubeconfigTest {

  private static final String SERVER = "https://127.0.0.1:1";

  @Test
  void no_kubeconfig_is_told_without_a_quote() {
    assertThat(Sent.failure("hunter2 is my password"))
        .hasValueSatisfying(
            reason ->
                assertThat(reason).contains("expected a kubeconfig").doesNotContain("hunter"));
  }

  @Test
  void no_current_context_is_told() {
    assertThat(Sent.failure("kind: Config"))
        .contains(
            "The kubeconfig has no current-context. Set it to the name of one of its contexts");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "current-context: now|current-context: gone"
            + "|current-context names the context \"gone\", which the kubeconfig does not have",
        "cluster: there,|cluster: gone,"
            + "|context \"now\" names the cluster \"gone\", which the kubeconfig does not have",
        "user: me}|user: gone}"
            + "|context \"now\" names the user \"gone\", which the kubeconfig does not have"
      })
  void a_name_that_leads_nowhere_is_told(String before, String after, String reason) {
    assertThat(Sent.failure(Sent.yaml(SERVER, "", "{}").replace(before, after))).contains(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "client-certificate: /etc/hostname\nclient-key: /etc/hostname",
        "tokenFile: /etc/hostname",
        "exec: {command: /bin/false, apiVersion: client.authentication.k8s.io/v1}",
        "auth-provider: {name: oidc}",
        "username: admin\npassword: hunter2"
      })
  void what_leads_out_of_the_document_is_not_followed(String user) {
    assertThat(Sent.failure(Sent.yaml(SERVER, Sent.AUTHORITY, user)))
        .hasValueSatisfying(
            reason ->
                assertThat(reason)
                    .startsWith(user.substring(0, user.indexOf(':')) + " of user \"me\" is not")
                    .contains("kubectl config view --flatten")
                    .doesNotContain("hunter2", "/etc"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"certificate-authority: /etc/hostname", "proxy-url: http://u:hunter2@127.0.0.1:1"})
  void neither_are_files_and_proxies_of_a_cluster(String cluster) {
    assertThat(Sent.failure(Sent.yaml(SERVER, cluster, Sent.CLIENT)))
        .hasValueSatisfying(
            reason ->
                assertThat(reason)
                    .contains(" of cluster \"there\" is not followed")
                    .doesNotContain("hunter2", "/etc"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "''",
        "127.0.0.1:6443",
        "ftp://127.0.0.1",
        "https://127.0.0.1:99999",
        "https:///x"
      })
  void an_address_that_is_none_is_told(String server) {
    assertThat(Sent.failure(Sent.yaml(server, "", "{}")))
        .hasValueSatisfying(
            reason ->
                assertThat(reason)
                    .startsWith(
                        "server of cluster \"there\": expected an address such as"
                            + " https://10.0.0.1:6443, got \""));
  }

  @Test
  void a_password_in_the_address_is_not_told() {
    for (String server : new String[] {"https://u:hunter2@127.0.0.1:1", "u:hunter2@127.0.0.1:1"}) {
      assertThat(Sent.failure(Sent.yaml(server, Sent.AUTHORITY, Sent.CLIENT)))
          .hasValueSatisfying(reason -> assertThat(reason).doesNotContain("hunter2"));
    }
  }

  @Test
  void a_key_of_another_certificate_is_told() {
    String swapped =
        Sent.certified(
            Pem.write(VerifyingServer.AUTHORITY.client(Sent.CLIENT_KEY)),
            Pem.write(KeyPairs.stored().next().getPrivate()));

    assertThat(Sent.failure(Sent.yaml(SERVER, Sent.AUTHORITY, swapped)))
        .hasValueSatisfying(
            reason -> assertThat(reason).startsWith("user \"me\": expected a key that belongs to"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "client-certificate-data: eHh4|expected client-certificate-data and client-key-data",
        "client-key-data: eHh4|expected client-certificate-data and client-key-data",
        "token: 'hunter2 '|token of user \"me\": expected at most",
        "token: 7|token of user \"me\": expected a text. Put it in quotes"
      })
  void credentials_that_are_none_are_told(String user, String reason) {
    assertThat(Sent.failure(Sent.yaml(SERVER, Sent.AUTHORITY, user)))
        .hasValueSatisfying(
            told -> assertThat(told).contains(reason).doesNotContain("eHh4", "hunter2"));
  }

  @Test
  void masked_data_are_told() {
    assertThat(Sent.failure(Sent.yaml(SERVER, "certificate-authority-data: xxx=", "{}")))
        .contains(
            "certificate-authority-data of cluster \"there\": expected base64 of PEM certificates,"
                + " but it has none");
  }
}
