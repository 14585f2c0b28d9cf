package io.github.fakehuaweicloud.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.internal.contract.Text;
import io.github.fakehuaweicloud.testkit.Approved;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A test for every variant of every row of every table, or for a {@link Sample} of each row's. They
 * are made of the declarations, so a row cannot be declared without being tested. One row alone,
 * with all its variants: {@code mvn -pl core -am test -Dtest=EveryRowTest -Drow=kube_config}.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EveryRowTest {

  private static final Path README = Path.of("../README.md");
  private static final Path README_IN_CHINESE = Path.of("../README_CN.md");

  private final EveryRow rows = new EveryRow();
  private final List<Variant> variants = rows.variants();

  @AfterAll
  void close() {
    rows.close();
  }

  Stream<Variant> variants() {
    return Sample.chosenFrom(variants).stream();
  }

  Stream<ResponseRow> responseRows() {
    return rows.responseRows();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("variants")
  void is_answered_as_the_page_says(Variant variant) {
    variant.check();
  }

  /** Of a row of requests alone, as with {@code -Drow=kube_config}, there are none. */
  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("responseRows")
  void is_in_an_answer_with_each_value_that_the_page_lists(ResponseRow response) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      List<JsonNode> values = response.valuesIn(Example.of(response.page()).answers(cloud));

      assertThat(values)
          .as(response.toString())
          .isNotEmpty()
          .allSatisfy(value -> assertThat(response.row().type().accepts(value)).isTrue());
      if (response.row().type() instanceof Text text && !text.oneOf().isEmpty()) {
        assertThat(values.stream().map(JsonNode::textValue).distinct())
            .containsExactlyInAnyOrderElementsOf(text.oneOf());
      }
    }
  }

  @Test
  void has_a_handful_of_variants_at_least() {
    assertThat(EveryRow.byRow(variants))
        .allSatisfy((row, number) -> assertThat(number).isGreaterThan(5));
  }

  @Test
  void is_answered_in_each_of_its_ways_in_a_sample_too() {
    assertThat(Sample.of(variants))
        .hasSizeLessThan(variants.size())
        .extracting(Sample::expectation)
        .containsAll(variants.stream().map(Sample::expectation).toList());
  }

  @Test
  void is_counted_in_both_readmes() throws IOException {
    assumeTrue(EveryRow.all(), "-Drow leaves rows out");
    Approved.check(README, withNumber(README, " contract variants"));
    Approved.check(README_IN_CHINESE, withNumber(README_IN_CHINESE, " 个契约变体"));
  }

  private String withNumber(Path readme, String unit) throws IOException {
    return Files.readString(readme)
        .replaceAll("\\*\\*\\d+" + unit + "\\*\\*", "**" + variants.size() + unit + "**");
  }
}
