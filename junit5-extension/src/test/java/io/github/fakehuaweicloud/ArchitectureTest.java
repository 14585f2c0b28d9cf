package io.github.fakehuaweicloud;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.fakehuaweicloud.testkit.ApiText;
import io.github.fakehuaweicloud.testkit.Approved;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.fakehuaweicloud.junit5", "io.github.fakehuaweicloud.assertj");

  @Test
  void the_extension_knows_no_assertions() {
    noClasses()
        .that()
        .resideInAPackage("..junit5..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.assertj..", "..fakehuaweicloud.assertj..")
        .because("a user without AssertJ must be able to use the extension")
        .check(CLASSES);
  }

  @Test
  void the_assertions_know_no_test_framework() {
    noClasses()
        .that()
        .resideInAPackage("..assertj..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.junit..", "..fakehuaweicloud.junit5..")
        .because("they work wherever AssertJ works")
        .check(CLASSES);
  }

  @Test
  void nothing_knows_what_the_core_is_built_on() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.fasterxml..", "org.bouncycastle..", "org.yaml..", "..fakehuaweicloud.shaded..")
        .because("it has another name in the core's jar than in its sources")
        .check(CLASSES);
  }

  @Test
  void nothing_knows_the_http_engine() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.github.tomakehurst..", "wiremock..")
        .because("only core's internal.engine.wiremock does")
        .check(CLASSES);
  }

  @Test
  void the_api_is_checked_in_as_a_text_to_be_read_in_reviews() {
    Approved.check(
        Path.of("api/fake-huaweicloud-junit5.api"), ApiText.of(Path.of("target/classes")));
    Approved.check(
        Path.of("../assertj/api/fake-huaweicloud-assertj.api"),
        ApiText.of(Path.of("../assertj/target/classes")));
  }

  @Test
  void the_api_names_nothing_of_the_inside() {
    assertThat(
            Stream.of(Path.of("target/classes"), Path.of("../assertj/target/classes"))
                .flatMap(classes -> ApiText.of(classes).lines()))
        .isNotEmpty()
        .noneMatch(line -> line.contains("internal."));
  }
}
