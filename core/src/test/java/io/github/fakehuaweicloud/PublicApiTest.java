package io.github.fakehuaweicloud;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.fakehuaweicloud.testkit.ApiText;
import io.github.fakehuaweicloud.testkit.Approved;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The line between what is promised to users and what is inside. */
class PublicApiTest {

  private static final Pattern INSIDE =
      Pattern.compile("\\binternal\\.|com\\.fasterxml|org\\.yaml|org\\.bouncycastle|wiremock");

  @Test
  void is_checked_in_as_a_text_to_be_read_in_reviews() {
    Approved.check(Path.of("api/fake-huaweicloud-core.api"), ApiText.of(House.CLASSES));
  }

  @Test
  void names_neither_what_is_inside_nor_another_library() {
    assertThat(ApiText.of(House.CLASSES).lines()).noneMatch(line -> INSIDE.matcher(line).find());
  }

  @Test
  void is_all_that_is_public_outside_of_internal() {
    Set<String> api =
        Set.of(
            "",
            ".cce",
            ".coverage",
            ".errors",
            ".faults",
            ".hss",
            ".iam",
            ".kubeconfig",
            ".openapi",
            ".requests",
            ".stubs",
            ".kubernetes");

    classes()
        .that()
        .haveModifier(JavaModifier.PUBLIC)
        .and()
        .resideOutsideOfPackage(House.NAME + ".internal..")
        .should()
        .resideInAnyPackage(api.stream().map(name -> House.NAME + name).toArray(String[]::new))
        .check(House.MAIN);
  }
}
