package io.github.fakehuaweicloud.kubeconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileKubeconfigTest {

  /** On a busy machine. What is guarded against takes minutes. */
  private static final Duration BOUND = Duration.ofSeconds(20);

  private static final int MANY = 100_000;

  @Test
  void of_half_a_million_keys_is_refused_before_it_is_built() {
    assertThatThrownBy(() -> Kubeconfig.parse("{" + "a,".repeat(500_000) + "}"))
        .isInstanceOf(KubeconfigFormatException.class)
        .hasMessageContaining("50000 keys and values");
  }

  @Test
  void a_billion_laughs_are_refused() {
    assertRefused(laughs(25, 9));
  }

  @Test
  void laughs_below_the_bound_on_aliases_are_not_multiplied() {
    assertTimeoutPreemptively(
        BOUND, () -> assertThat(Kubeconfig.parse(laughs(16, 3)).clusters()).isEmpty());
  }

  @Test
  void laughs_as_a_key_are_refused_before_they_are_hashed() {
    assertRefused(laughs(15, 3) + "? *n15\n: b\n");
  }

  @Test
  void laughs_as_a_key_of_an_ordered_map_are_refused_before_they_are_hashed() {
    assertRefused(laughs(15, 3) + "x: !!omap [? *n15 : b]\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "{\"a\":", "[[{\"a\":", "- ", "? "})
  void deep_nesting_is_refused(String opening) {
    assertRefused(opening.repeat(MANY));
  }

  @Test
  void deep_nesting_that_is_closed_again_is_refused() {
    assertRefused("{\"a\":" + "[".repeat(MANY) + "]".repeat(MANY) + "}");
  }

  @Test
  void a_list_that_holds_itself_is_refused() {
    assertRefused("clusters: &a [*a]");
  }

  @Test
  void a_mapping_that_is_its_own_key_is_refused() {
    assertRefused("&a {*a : b}");
  }

  @Test
  void a_text_of_more_than_four_million_characters_is_refused() {
    assertRefused("# comment\n".repeat(420_000) + "kind: Config");
  }

  @Test
  void a_mapping_that_holds_itself_is_read_once() {
    assertTimeoutPreemptively(
        BOUND,
        () ->
            assertThat(Kubeconfig.parse("clusters: [&a {name: n, cluster: *a}]").clusters())
                .extracting(KubeconfigCluster::name)
                .containsExactly("n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!null []",
        "!!null {}",
        "!!null [a]",
        "!!null {a: b}",
        "!!set {}",
        "!!set {a}",
        "!!omap []",
        "!!omap [a: b]",
        "!!pairs [a: b]",
        "!!map []",
        "!!seq {}",
        "!!str []",
        "!!str {}",
        "!!int []",
        "!!int x",
        "!!float x",
        "!!bool x",
        "!!binary x",
        "!!binary ++++",
        "!!binary {}",
        "!!timestamp 2001-01-01",
        "!!timestamp x",
        "!!timestamp {}",
        "!!merge {}",
        "!!value x",
        "!!java.net.URL [x]",
        "!unknown {}",
        "!<tag:yaml.org,2002:null> []",
        "---\n--- {}",
        "null",
        "~",
        "1",
        "[]",
        "*a",
        "&a"
      })
  void a_root_of_another_shape_is_no_kubeconfig(String root) {
    assertRefused(root);
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertThat(Clouds.createMultiCloudCluster(cloud, json(root)).status()).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{\"a\":", "- ", "? ", "- - - -\n", "{a: ", "!!null [", "&a [", "|\n "})
  void a_megabyte_of_nesting_is_refused_in_time(String piece) {
    String megabyte = piece.repeat(1024 * 1024 / piece.length());
    assertTimeoutPreemptively(
        BOUND,
        () ->
            assertThatThrownBy(() -> Kubeconfig.parse(megabyte))
                .isInstanceOf(KubeconfigFormatException.class));
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertTimeoutPreemptively(
          BOUND,
          () ->
              assertThat(Clouds.createMultiCloudCluster(cloud, json(megabyte)).status())
                  .isEqualTo(400));
    }
  }

  @Test
  void fifty_aliases_of_lists_are_taken_and_not_one_more() {
    assertThat(Kubeconfig.parse("x: &a []\ny: [" + "*a,".repeat(50) + "]").clusters()).isEmpty();
    assertRefused("x: &a []\ny: [" + "*a,".repeat(51) + "]");
  }

  @Test
  void aliases_of_texts_are_not_multiplied_so_that_thousands_are_taken() {
    assertThat(Kubeconfig.parse("x: &a b\ny: [" + "*a,".repeat(20_000) + "]").clusters()).isEmpty();
  }

  private static String json(String kubeconfig) {
    return "{\"kube_config\":" + JsonNodeFactory.instance.textNode(kubeconfig) + "}";
  }

  private static void assertRefused(String text) {
    assertTimeoutPreemptively(
        BOUND,
        () ->
            assertThatThrownBy(() -> Kubeconfig.parse(text))
                .isInstanceOf(KubeconfigFormatException.class));
  }

  /**
   * Levels of lists, each of which holds the one before several times; a thousand texts deepest.
   */
  private static String laughs(int levels, int times) {
    StringBuilder yaml = new StringBuilder("n0: &n0 [" + "ha,".repeat(1000) + "]\n");
    for (int i = 1; i <= levels; i++) {
      yaml.append("n%d: &n%d [%s]\n".formatted(i, i, ("*n" + (i - 1) + ",").repeat(times)));
    }
    return yaml.toString();
  }
}
