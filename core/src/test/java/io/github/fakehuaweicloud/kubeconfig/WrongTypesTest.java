package io.github.fakehuaweicloud.kubeconfig;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongTypesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          clusters: x                                        | clusters: expected a list, got a text
          clusters: {a: b}                                   | clusters: expected a list, got a mapping
          users: 5                                           | users: expected a list, got a number
          contexts: true                                     | contexts: expected a list, got a boolean
          clusters: [x]                                      | clusters[0]: expected a mapping, got a text
          clusters: [null]                                   | clusters[0]: expected a mapping, got nothing
          clusters: [{cluster: {}}]                          | clusters[0].name: expected a text, got nothing
          clusters: [{name: [], cluster: {}}]                | clusters[0].name: expected a text, got a list
          clusters: [{name: a}]                              | clusters[0].cluster: expected a mapping, got nothing
          clusters: [{name: a, cluster: [b]}]                | clusters[0].cluster: expected a mapping, got a list
          clusters: [{name: a, cluster: {server: {}}}]       | clusters[0].cluster.server: expected a text, got a mapping
          clusters: [{name: a, cluster: {certificate-authority-data: []}}] | clusters[0].cluster.certificate-authority-data: expected a text, got a list
          clusters: [{name: a, cluster: {insecure-skip-tls-verify: 'true'}}] | clusters[0].cluster.insecure-skip-tls-verify: expected a boolean, got a text
          users: [{name: a, user: {}}, {name: b, user: x}]   | users[1].user: expected a mapping, got a text
          users: [{name: a, user: {client-certificate-data: {}}}] | users[0].user.client-certificate-data: expected a text, got a mapping
          users: [{name: a, user: {client-key-data: 1}}]     | users[0].user.client-key-data: expected a text, got a number
          users: [{name: a, user: {client-key-data: !!binary aGk=}}] | users[0].user.client-key-data: expected a text, got binary data
          contexts: [{name: a, context: b}]                  | contexts[0].context: expected a mapping, got a text
          contexts: [{name: a, context: {cluster: []}}]      | contexts[0].context.cluster: expected a text, got a list
          contexts: [{name: a, context: {user: false}}]      | contexts[0].context.user: expected a text, got a boolean
          current-context: [a]                               | current-context: expected a text, got a list
          kind: 5                                            | kind: expected a text, got a number
          kind: Pod                                          | kind: expected Config, got another kind
          """)
  void are_refused_by_field(String yaml, String message) {
    assertThatThrownBy(() -> Kubeconfig.parse(yaml))
        .isInstanceOf(KubeconfigFormatException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          - a     | a list
          hello   | a text
          5       | a number
          true    | a boolean
          ~       | nothing
          []      | a list
          "x"     | a text
          """)
  void are_refused_for_the_document_as_a_whole(String text, String got) {
    assertThatThrownBy(() -> Kubeconfig.parse(text))
        .isInstanceOf(KubeconfigFormatException.class)
        .hasMessage(
            "expected a kubeconfig, a YAML or JSON mapping with clusters, users and contexts; got "
                + got);
  }

  @Test
  void are_refused_without_quoting_the_value() {
    assertThatThrownBy(
            () -> Kubeconfig.parse("users: [{name: a, user: {client-key-data: [hunter2]}}]"))
        .isInstanceOf(KubeconfigFormatException.class)
        .message()
        .doesNotContain("hunter2");
  }
}
