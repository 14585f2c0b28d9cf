package io.github.fakehuaweicloud.kubernetes.resources;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.fakehuaweicloud.kubernetes.KubernetesResources;
import io.github.fakehuaweicloud.testkit.ApiText;
import io.github.fakehuaweicloud.testkit.Approved;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final Path CLASSES = Path.of("target/classes");

  private static final JavaClasses MAIN = new ClassFileImporter().importPath(CLASSES);

  @Test
  void nothing_knows_the_json_library_of_a_version_of_fabric8() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..", "tools.jackson..", "..fakehuaweicloud.shaded..")
        .because("fabric8 8 has another one than fabric8 7, and the core's jar has its own")
        .check(MAIN);
  }

  @Test
  void nothing_knows_the_server_of_the_mock() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.vertx..", "io.netty..", "..mockwebserver.vertx..")
        .because("requests come in over the API server of the fake")
        .check(MAIN);
  }

  @Test
  void no_static_state_can_change() {
    fields().that().areStatic().should().beFinal().because("clusters share nothing").check(MAIN);
  }

  @Test
  void the_store_is_found_on_the_class_path() {
    assertThat(ServiceLoader.load(KubernetesResources.class))
        .hasOnlyElementsOfType(Fabric8Resources.class)
        .hasSize(1);
  }

  @Test
  void the_api_is_checked_in_as_a_text_to_be_read_in_reviews() {
    Approved.check(Path.of("api/fake-huaweicloud-kubernetes.api"), ApiText.of(CLASSES));
  }

  @Test
  void the_api_names_nothing_of_the_inside() {
    assertThat(ApiText.of(CLASSES).lines())
        .isNotEmpty()
        .noneMatch(line -> line.contains("internal."));
  }
}
