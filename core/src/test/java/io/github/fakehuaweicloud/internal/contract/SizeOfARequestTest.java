package io.github.fakehuaweicloud.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.hss.pages.CreateMultiCloudClusterPage;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.requests.Violation;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a recorded request keeps in memory, of which a journal keeps so much and no more. */
class SizeOfARequestTest {

  private static final String MANY = "a".repeat(100_000);
  private static final String LEAST = "{\"kube_config\":\"kind: Config\"}";

  private final long least = check("", Headers.empty(), LEAST).memory();

  @Test
  void covers_the_objects_of_the_smallest_one() {
    assertThat(least).isBetween(400L, 1_000L);
  }

  @Test
  void grows_with_its_headers() {
    assertThat(check("", Headers.empty().with("X-Large", MANY), LEAST).memory())
        .isGreaterThanOrEqualTo(least + MANY.length());
    assertThat(check("", Headers.empty().with(MANY, ""), LEAST).memory())
        .isGreaterThanOrEqualTo(least + MANY.length());
  }

  @Test
  void grows_with_its_target() {
    assertThat(check("enterprise_project_id=" + MANY, Headers.empty(), LEAST).memory())
        .isGreaterThanOrEqualTo(least + 2L * MANY.length());
  }

  @Test
  void grows_with_a_long_parameter_of_its_body_only_until_somebody_keeps_it() {
    CheckedRequest checked = check("", Headers.empty(), "{\"kube_config\":\"" + MANY + "\"}");

    assertThat(checked.memory()).isGreaterThanOrEqualTo(least + MANY.length() - LEAST.length());
    assertThat(checked.kept().memory()).isLessThanOrEqualTo(least);
  }

  @Test
  void grows_with_what_is_noted_of_it() {
    CheckedRequest noted = check("a&b&c", Headers.empty(), LEAST);

    assertThat(noted.undocumented()).hasSize(3);
    assertThat(noted.memory())
        .isGreaterThanOrEqualTo(
            least + noted.undocumented().stream().mapToLong(v -> v.message().length()).sum());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "x%d"})
  void of_100_000_unknown_parameters_is_that_of_51_notes(String name) {
    CheckedRequest checked = check(hundredThousand(name, "&"), Headers.empty(), LEAST);

    assertThat(checked.undocumented()).hasSize(51);
    assertThat(checked.undocumented())
        .last()
        .extracting(Violation::parameter, Violation::message)
        .satisfies(
            note -> {
              assertThat(note.get(0)).isEqualTo("(others)");
              assertThat(note.get(1)).asString().contains("99950 more");
            });
    assertThat(checked.strictly().violations()).hasSize(51);
  }

  @Test
  void of_thousands_of_unknown_fields_is_that_of_51_notes() {
    String fields =
        IntStream.range(0, 900).mapToObj(i -> ",\"x" + i + "\":1").collect(Collectors.joining());
    CheckedRequest checked =
        check("", Headers.empty(), "{\"kube_config\":\"kind: Config\"" + fields + "}");

    assertThat(checked.undocumented()).hasSize(51);
    assertThat(checked.undocumented()).last().asString().contains("850 more");
  }

  @Test
  void of_fifty_unknown_parameters_needs_no_summary() {
    String fifty = IntStream.range(0, 50).mapToObj(i -> "x" + i).collect(Collectors.joining("&"));

    assertThat(check(fifty, Headers.empty(), LEAST).undocumented())
        .hasSize(50)
        .extracting(Violation::parameter)
        .doesNotContain("(others)");
  }

  private static String hundredThousand(String name, String separator) {
    return IntStream.range(0, 100_000)
        .mapToObj(i -> name.formatted(i))
        .collect(Collectors.joining(separator));
  }

  private static CheckedRequest check(String query, Headers headers, String body) {
    return ContractCheck.check(
        CreateMultiCloudClusterPage.PAGE,
        new HttpRequest("POST", "/", query, headers, Body.of(body)),
        Map.of("project_id", "p1"),
        Checks.NOW);
  }
}
