package io.github.fakehuaweicloud.kubeconfig;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedKubeconfigTest {

  @Test
  void is_refused_with_its_position_in_yaml() {
    assertThatThrownBy(() -> Kubeconfig.parse("kind: Config\nclusters: [\nusers: }"))
        .isInstanceOf(KubeconfigFormatException.class)
        .hasMessage(
            "expected a kubeconfig in YAML or JSON, but it is malformed at line 3, column 8");
  }

  @Test
  void is_refused_with_its_position_in_json() {
    assertThatThrownBy(() -> Kubeconfig.parse("{\"kind\": \"Config\",\n \"clusters\": [}"))
        .isInstanceOf(KubeconfigFormatException.class)
        .hasMessage(
            "expected a kubeconfig in YAML or JSON, but it is malformed at line 2, column 15");
  }

  @Test
  void is_refused_when_something_follows_the_json() {
    assertThatThrownBy(() -> Kubeconfig.parse("{\"clusters\": []} hello"))
        .isInstanceOf(KubeconfigFormatException.class)
        .hasMessageContaining("malformed at line 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\0",
        "kind: \u0001",
        "\tkind: Config",
        "kind: Config\n---\nkind: Config",
        "%",
        "@",
        "*undefined",
        "{",
        "'",
        "\"\\uZZZZ\"",
        "kind: !!javax.script.ScriptEngineManager [a]",
        "kind: !local a",
        "!!int [1]: a",
        "kind: !!int [1]",
        "kind: !!str {a: b}",
        "clusters: !!map abc",
        "clusters: !!seq {a: b}",
        "clusters: !!set {a, b}",
        "? [a, b]\n: c",
        "kind: !!int abc",
        "kind: !!timestamp abc",
        "<<: 5",
        "kind: \ud800"
      })
  void is_refused_as_a_format_and_never_otherwise(String garbage) {
    assertThatThrownBy(() -> Kubeconfig.parse(garbage))
        .isExactlyInstanceOf(KubeconfigFormatException.class)
        .hasMessageStartingWith("expected a kubeconfig");
  }

  @Test
  void is_refused_without_quoting_the_text() {
    assertThatThrownBy(() -> Kubeconfig.parse("client-key-data: hunter2\n: : hunter3 ]"))
        .isInstanceOf(KubeconfigFormatException.class)
        .hasNoCause()
        .message()
        .doesNotContain("hunter");
  }
}
