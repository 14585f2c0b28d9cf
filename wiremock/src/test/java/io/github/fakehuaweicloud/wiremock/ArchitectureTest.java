package io.github.fakehuaweicloud.wiremock;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.fakehuaweicloud.testkit.ApiText;
import io.github.fakehuaweicloud.testkit.Approved;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final Path CLASSES = Path.of("target/classes");

  private static final JavaClasses MAIN = new ClassFileImporter().importPath(CLASSES);

  @Test
  void nothing_knows_what_is_inside_wiremock() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("wiremock..", "com.fasterxml..", "org.eclipse..")
        .because("it has another name in the thin jar")
        .check(MAIN);
  }

  @Test
  void nothing_knows_what_the_core_is_built_on() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..fakehuaweicloud.shaded..", "..internal.engine..")
        .because("this WireMock is the user's own, and not the one in the core's jar")
        .check(MAIN);
  }

  @Test
  void nothing_knows_a_test_framework() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.junit..", "org.assertj..", "..junit5..", "..assertj..")
        .because("stubs work with every runner")
        .check(MAIN);
  }

  @Test
  void no_static_state_can_change() {
    fields().that().areStatic().should().beFinal().because("projects share nothing").check(MAIN);
  }

  @Test
  void the_api_is_checked_in_as_a_text_to_be_read_in_reviews() {
    Approved.check(Path.of("api/fake-huaweicloud-wiremock.api"), ApiText.of(CLASSES));
  }

  @Test
  void the_api_names_nothing_of_the_inside() {
    assertThat(ApiText.of(CLASSES).lines())
        .isNotEmpty()
        .noneMatch(line -> line.contains("internal."));
  }
}
