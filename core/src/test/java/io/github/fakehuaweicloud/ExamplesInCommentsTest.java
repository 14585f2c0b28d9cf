package io.github.fakehuaweicloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.testkit.PublicApi;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever hovers over a name in an editor sees how it is used. Both published modules are looked at
 * here, so that the rule is written once.
 */
class ExamplesInCommentsTest {

  /** Everything public in them is what users hold. */
  private static final Set<String> ROOMS =
      Set.of("", "cce", "hss", "kubeconfig", "journal", "junit5", "assertj");

  /** What users hold of the other rooms. */
  private static final Set<String> TYPES =
      Set.of(
          "gateway.Fault",
          "gateway.Faults",
          "gateway.Credentials",
          "gateway.Identity",
          "gateway.ErrorCode",
          "gateway.GatewayError",
          "gateway.IdentityTakenException",
          "contract.CceEdition",
          "contract.Violation",
          "contract.SentParameter",
          "contract.Parameter",
          "contract.Operation",
          "openapi.OpenApiDocument");

  private static final String FOUND_BY_JUNIT = "junit5.SharedServersListener";

  @Test
  void everything_a_user_holds_of_core_shows_an_example() {
    assertThat(PublicApi.withoutExample("core/src/main/java", ExamplesInCommentsTest::isUserFacing))
        .isEmpty();
  }

  @Test
  void everything_a_user_holds_of_the_extension_and_the_assertions_shows_an_example() {
    assertThat(
            Stream.of("junit5-extension/src/main/java", "assertj/src/main/java")
                .flatMap(
                    sources ->
                        PublicApi.withoutExample(sources, ExamplesInCommentsTest::isUserFacing)
                            .stream()))
        .isEmpty();
  }

  @Test
  void no_type_is_missed_because_it_has_moved() {
    Path sources = Path.of("src/main/java", House.NAME.replace('.', '/'));

    assertThat(TYPES).allSatisfy(t -> assertThat(sources.resolve(file(t))).exists());
  }

  private static String file(String type) {
    return type.replace('.', '/') + ".java";
  }

  private static boolean isUserFacing(String type) {
    String inHouse = type.substring(House.NAME.length() + 1);
    int dot = inHouse.indexOf('.');
    return !inHouse.equals(FOUND_BY_JUNIT)
        && (TYPES.contains(inHouse) || ROOMS.contains(dot < 0 ? "" : inHouse.substring(0, dot)));
  }
}
