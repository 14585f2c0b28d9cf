package io.github.fakehuaweicloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.testkit.PublicApi;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever hovers over an entry or an assertion in an editor sees how it is used. */
class ExamplesInCommentsTest {

  private static final Set<String> ENTRIES =
      Set.of(
          "FakeHuaweiCloud",
          "FakeHuaweiCloudServer",
          "cce.Cce",
          "hss.Hss",
          "faults.Faults",
          "stubs.Stubs",
          "junit5.FakeHuaweiCloudExtension",
          "wiremock.WireMockStubs");

  @ParameterizedTest
  @ValueSource(strings = {"core", "assertj", "junit5-extension", "wiremock"})
  void every_entry_and_every_assertion_shows_an_example(String module) {
    assertThat(PublicApi.withoutExample(module + "/src/main/java", ExamplesInCommentsTest::isShown))
        .isEmpty();
  }

  private static boolean isShown(String type) {
    String inHouse = type.substring(House.NAME.length() + 1);
    return ENTRIES.contains(inHouse) || inHouse.startsWith("assertj.");
  }
}
