package io.github.fakehuaweicloud.kubeconfig;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

class KubeconfigProperties {

  private static final Duration BOUND = Duration.ofSeconds(5);

  /** Whatever comes, it is read, or refused in words, soon. */
  @Property
  void any_text_is_read_or_refused_in_words(@ForAll("documents") String text) {
    Assertions.assertTimeoutPreemptively(BOUND, () -> readOrRefuse(text));
  }

  @Property
  void what_is_written_as_json_or_yaml_is_read_as_it_was(@ForAll("kubeconfigs") Kubeconfig given) {
    assertThat(Kubeconfig.parse(given.toJson())).isEqualTo(given);
    assertThat(Kubeconfig.parse(given.toYaml())).isEqualTo(given);
  }

  private static void readOrRefuse(String text) {
    try {
      assertThat(Kubeconfig.parse(text)).isNotNull();
    } catch (KubeconfigFormatException refused) {
      assertThat(refused).message().contains("expected");
    }
  }

  /** Pieces of kubeconfigs and of YAML's and JSON's syntax, put together at random. */
  @Provide
  Arbitrary<String> documents() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "kind: Config",
            "clusters:",
            "users:",
            "contexts:",
            "current-context:",
            "- name: a",
            "  cluster:",
            "    server: https://a",
            "  user:",
            "    client-key-data: xxx=",
            "\n",
            "\r\n",
            "\t",
            " ",
            "&a ",
            "*a",
            "<<: *a",
            "!!int ",
            "!!binary |",
            "!!set",
            "? ",
            "[",
            "]",
            "{",
            "}",
            ",",
            ": ",
            "'",
            "\"",
            "|",
            ">",
            "---",
            "...",
            "%YAML 1.1",
            "#",
            "\\u0000",
            "\u0000",
            "\uFEFF",
            "\uD800",
            "😀",
            "null",
            "~",
            "yes",
            "0x1f",
            "1e999",
            "2001-12-14");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(40).map(list -> String.join("", list)),
        pieces.list().ofMaxSize(40).map(list -> "{" + String.join("", list)),
        Arbitraries.strings().ofMaxLength(200));
  }

  @Provide
  Arbitrary<Kubeconfig> kubeconfigs() {
    Arbitrary<String> texts = Arbitraries.strings().ascii().ofMaxLength(30);
    Arbitrary<Optional<String>> data = texts.optional();
    Arbitrary<List<KubeconfigCluster>> clusters =
        Combinators.combine(texts, texts, data, Arbitraries.of(true, false))
            .as(KubeconfigCluster::new)
            .list()
            .ofMaxSize(3);
    Arbitrary<List<KubeconfigUser>> users =
        Combinators.combine(texts, data, data).as(KubeconfigUser::new).list().ofMaxSize(3);
    Arbitrary<List<KubeconfigContext>> contexts =
        Combinators.combine(texts, texts, texts).as(KubeconfigContext::new).list().ofMaxSize(3);
    return Combinators.combine(clusters, users, contexts, texts).as(Kubeconfig::new);
  }
}
