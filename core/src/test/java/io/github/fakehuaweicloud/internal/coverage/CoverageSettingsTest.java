package io.github.fakehuaweicloud.internal.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.coverage.ContractItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageSettingsTest {

  private static final String NAME = "fake-huaweicloud-coverage";

  @TempDir private Path directory;

  @Test
  void are_none_unless_somebody_asks() {
    assertThat(settings(Map.of())).isEmpty();
    assertThat(settings(Map.of("fake.huaweicloud.coverage", "false"))).isEmpty();
    assertThat(settings(Map.of("fake.huaweicloud.coverage", "False"))).isEmpty();
    assertThat(settings(Map.of("fake.huaweicloud.coverage", " "))).isEmpty();
    assertThat(settings(Map.of("fake.huaweicloud.coverage.minimum", "0.8"))).isEmpty();
  }

  @Test
  void put_the_reports_where_the_build_tool_puts_what_it_makes() throws IOException {
    assertThat(folder("true")).isEqualTo(directory.resolve("target").resolve(NAME));

    Files.createDirectory(directory.resolve("build"));
    assertThat(folder("true")).isEqualTo(directory.resolve("build").resolve(NAME));

    Files.createDirectory(directory.resolve("target"));
    assertThat(folder("true")).isEqualTo(directory.resolve("target").resolve(NAME));
    assertThat(folder("reports/contract")).isEqualTo(directory.resolve("reports/contract"));
  }

  @Test
  void may_be_written_in_capitals() {
    assertThat(folder("TRUE")).isEqualTo(folder("true"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "On", "1", "off"})
  void refuse_another_word_for_true_or_false(String value) {
    assertThatThrownBy(() -> folder(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "fake.huaweicloud.coverage: expected true, false or a folder, got \"" + value + "\"");
  }

  @Test
  void refuse_a_setting_that_there_is_not() {
    assertThatThrownBy(() -> settings(asked("minimun", "0.9")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("fake.huaweicloud.coverage.minimun: there is no such setting");
  }

  @Test
  void refuse_a_list_without_operations() {
    assertThatThrownBy(() -> settings(asked("operations", ",")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("got \"\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"80", "-0.1", "NaN", "80 %", "1,0", "0.8d", "0x1p-1", "1.5"})
  void refuse_a_minimum_that_is_no_ratio(String minimum) {
    assertThatThrownBy(() -> settings(asked("minimum", minimum)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "fake.huaweicloud.coverage.minimum: expected a ratio from 0 to 1 such as 0.8, got \""
                + minimum
                + "\"");
  }

  @Test
  void refuse_an_operation_that_the_fake_does_not_have() {
    assertThatThrownBy(() -> settings(asked("operations", "ShowCluster, ShowClusters")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fake.huaweicloud.coverage.operations: expected some of ")
        .hasMessageContaining("CreateKubernetesClusterCert")
        .hasMessageEndingWith("got \"ShowClusters\"");
  }

  @Test
  void limit_coverage_to_operations_and_to_what_belongs_to_their_services() {
    List<ContractItem> limited =
        settings(asked("operations", "ShowCluster,DeleteCluster"))
            .orElseThrow()
            .limit(Coverage.of(new Tally()));

    assertThat(limited)
        .extracting(item -> item.operation().orElse(item.service()))
        .containsOnly("ShowCluster", "DeleteCluster", "CCE", "gateway");
  }

  private Map<String, String> asked(String what, String value) {
    return Map.of("fake.huaweicloud.coverage", "true", "fake.huaweicloud.coverage." + what, value);
  }

  private Path folder(String value) {
    return settings(Map.of("fake.huaweicloud.coverage", value)).orElseThrow().folder();
  }

  private Optional<CoverageSettings> settings(Map<String, String> properties) {
    return CoverageSettings.of(
        name -> Optional.ofNullable(properties.get(name)), properties.keySet(), directory);
  }
}
